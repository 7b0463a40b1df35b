/** A call that a run made to a function of the host. */
export interface HostCallRecord {
  /** Module and function: `page.fetch`. */
  readonly name: string;
  readonly argumentBytes: number;
  readonly resultBytes: number;
  /** How long the program waited, in milliseconds. */
  readonly timeMs: number;
  /** `refused` where the call never reached the function: a wrong argument, or one too many. */
  readonly end: 'returned' | 'raised' | 'limited' | 'refused' | 'stopped';
  /** The call and its answer, as src/host-functions/wire.ts encodes them; empty after the first megabytes. */
  readonly request: Uint8Array;
  readonly answer: Uint8Array;
}

/**
 * What a program got when it read standard input: bytes as they came, none at
 * the end of input, null where nobody answered.
 */
export type InputRead = Uint8Array | null;

/** A file that a run changed. */
export interface FileChange {
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Bytes after the change; null for a directory, and for what is gone. */
  readonly size: number | null;
}

/** What is known of a run beside its outcome. */
export interface RunRecord {
  /** In order. Of those that were refused, the first. */
  readonly hostCalls: readonly HostCallRecord[];
  readonly reads: readonly InputRead[];
  readonly fileChanges: readonly FileChange[];
  /** False where calls or input were more than is kept, or the worker did not live to tell. */
  readonly isComplete: boolean;
}

/** The record of a run that never began. */
export const NO_RECORD: RunRecord = {
  hostCalls: [],
  reads: [],
  fileChanges: [],
  isComplete: true,
};

/** What a worker tells of a run while it lasts, for the record: it may not live to its end. */
export type RunNote =
  | { readonly kind: 'call'; readonly call: HostCallRecord }
  | { readonly kind: 'read'; readonly bytes: InputRead }
  /** More than is kept: something is missing here. */
  | { readonly kind: 'gap' };

/** What a recorded run was given from outside, to be given again: it asks nobody then. */
export interface RunTape {
  /** Answers of the functions that were reached, in order; null where a Stop came first. */
  readonly answers: readonly (Uint8Array | null)[];
  readonly reads: readonly InputRead[];
}
