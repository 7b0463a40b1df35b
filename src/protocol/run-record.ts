/** A call that a run made to a function of the host. */
export interface HostCallRecord {
  /** Module and function: `page.fetch`. */
  readonly name: string;
  readonly argumentBytes: number;
  readonly resultBytes: number;
  /** How long the program waited, in milliseconds. */
  readonly timeMs: number;
  readonly end: 'returned' | 'raised' | 'limited' | 'stopped';
  /** The call and its answer, as src/host-functions/wire.ts encodes them; empty after the first megabytes. */
  readonly request: Uint8Array;
  readonly answer: Uint8Array;
}

/** A file that a run changed. */
export interface FileChange {
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Bytes after the change; null for a directory, and for what is gone. */
  readonly size: number | null;
}

/** What a worker knows of a run beside its outcome. */
export interface RunRecord {
  /** In order. Of calls that a limit ended, the first. */
  readonly hostCalls: readonly HostCallRecord[];
  readonly fileChanges: readonly FileChange[];
  /** Standard input that the program was given, prepared or asked for, as text. */
  readonly stdin: string;
}

export const NO_RECORD: RunRecord = { hostCalls: [], fileChanges: [], stdin: '' };
