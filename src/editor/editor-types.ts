/** What a key in an editor asks of whoever holds the editor. */
export type EditorCommand = 'run' | 'run-and-advance' | 'run-and-insert' | 'leave';

/** A line that is pointed at, from 1. */
export interface EditorMark {
  readonly line: number;
  /** The part of it that is meant, `to` behind the last; absent for all of it. */
  readonly columns?: { readonly from: number; readonly to: number };
  /** What is said at the line. */
  readonly message: string;
  /** `slip` and `hint` are said before a run: an error, and what cannot work here. */
  readonly tone: 'error' | 'stopped' | 'slip' | 'hint';
}

/** Names that complete a dotted name, whole (`math.sin`). */
export type Completer = (prefix: string) => Promise<readonly string[]>;

export interface EditorHandle {
  focus(): void;
  /** Puts the cursor on a line and brings it into view. */
  goToLine(line: number): void;
  /** Takes away what the editor has open over the text, such as suggestions. */
  closePopups(): void;
}

/** What both editors, the plain one and Monaco, are given. */
export interface EditorFaceProps {
  /** Names the editor among all on the page, and its model. */
  readonly id: string;
  readonly label: string;
  readonly initialText: string;
  readonly mark: EditorMark | null;
  readonly onChange: (text: string) => void;
  readonly onCommand: (command: EditorCommand) => void;
}
