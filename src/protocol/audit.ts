import type { RunLimits } from './limits';
import type { Outcome } from './outcome';
import type { FileChange, HostCallRecord, Verdict } from './run-record';
import type { Determinism } from './worker-api';

/** Something that happened to a session; numbered from 1 without a gap. */
export type AuditEvent = AuditBase &
  (SessionBegan | RunEnded | FileWritten | FileRemoved | SessionReset | SessionRestored);

interface AuditBase {
  readonly serial: number;
  /** When it was over, as ISO 8601 in UTC. */
  readonly at: string;
  /** Present where values were taken out: such a log cannot be replayed. */
  readonly isRedacted?: true;
}

export interface SessionBegan {
  readonly kind: 'session';
  /** Of the log's own form. */
  readonly version: 1;
  readonly limits: RunLimits;
  readonly determinism: Determinism;
  readonly mounts: readonly AuditedFile[];
  /** Declarations of the host's functions, as src/host-functions/declaration.ts has them. */
  readonly functions: readonly object[];
  /** sha256 of the checkpoint it began with. */
  readonly checkpointHash: string | null;
}

export interface RunEnded {
  readonly kind: 'run';
  readonly cell: string;
  readonly code: string;
  /** sha256 of the code in UTF-8. */
  readonly codeHash: string;
  readonly limits: RunLimits;
  /** What the program got from standard input, read by read. */
  readonly stdin: readonly AuditedRead[];
  readonly outcome: Outcome;
  /** Where a Stop or the clock ended it. */
  readonly verdicts: readonly Verdict[];
  readonly hostCalls: readonly AuditedCall[];
  readonly fileChanges: readonly FileChange[];
  /** False where more was given than is kept, or the worker was ended before it told all. */
  readonly isComplete: boolean;
  /** False where it was cancelled while it waited, or could not be handed to a worker. */
  readonly hasBegun: boolean;
}

/**
 * A text, empty at the end of input; bytes in hexadecimal digits where they are
 * no UTF-8 by themselves; `stopped` where a Stop came first; null where nobody
 * answered.
 */
export type AuditedRead = string | { readonly bytes: string } | { readonly stopped: true } | null;

export interface AuditedCall
  extends Pick<HostCallRecord, 'name' | 'argumentBytes' | 'resultBytes' | 'timeMs' | 'end'> {
  /** The call and its answer in CBOR, as hexadecimal digits. */
  readonly request: string;
  readonly answer: string;
}

/** A file that came from outside. */
export interface AuditedFile {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly isReadonly: boolean;
  /** Its contents as hexadecimal digits. */
  readonly data: string;
}

export interface FileWritten {
  readonly kind: 'write';
  readonly file: AuditedFile;
}

export interface FileRemoved {
  readonly kind: 'remove';
  readonly path: string;
}

export interface SessionReset {
  readonly kind: 'reset';
}

/** The session was put back to a checkpoint from outside. */
export interface SessionRestored {
  readonly kind: 'restore';
  readonly checkpointHash: string;
}
