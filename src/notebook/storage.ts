/** A notebook that was put aside rather than overwritten. */
export interface KeptCopy {
  readonly keptAt: Date;
  /** Why it was put aside, as a sentence. */
  readonly reason: string;
  readonly text: string;
}

/** Where the notebook's text is kept. Every method rejects where there is no storage. */
export interface NotebookStorage {
  load(): Promise<string | null>;
  save(text: string): Promise<void>;
  /** Keeps a text before this call returns, as far as the browser can; `save` has to follow. */
  saveAtOnce(text: string): void;
  keepCopy(copy: KeptCopy): Promise<void>;
  /** All copies, the newest first. */
  copies(): Promise<readonly KeptCopy[]>;
}

/** The right to save, which one tab of a browser has. */
export interface TabLock {
  /** Takes the right where it is free. */
  acquire(): Promise<boolean>;
  /** Takes it from the tab that has it. */
  steal(): Promise<void>;
  /** Hears when another tab has taken it; returns the way to stop listening. */
  onLost(listener: () => void): () => void;
}
