import { BUILTIN_EXCEPTIONS } from './builtin-exceptions';
import type { RunLimits } from './limits';
import type { Outcome, PythonException } from './outcome';
import type { FileChange, HostCallRecord } from './run-record';
import type { Determinism } from './worker-api';

/** Something that happened to a session; numbered from 1 without a gap. */
export type AuditEvent = AuditBase &
  (SessionBegan | RunEnded | FileWritten | FileRemoved | SessionReset | SessionRestored);

interface AuditBase {
  readonly serial: number;
  /** When it was over, as ISO 8601 in UTC. */
  readonly at: string;
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
  readonly hostCalls: readonly AuditedCall[];
  readonly fileChanges: readonly FileChange[];
  /** False where more was given than is kept, or the worker was ended before it told all. */
  readonly isComplete: boolean;
}

/**
 * A text, empty at the end of input; bytes in hexadecimal digits where they are
 * no UTF-8 by themselves; null where nobody answered.
 */
export type AuditedRead = string | { readonly bytes: string } | null;

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

/** What a redacted value reads. */
export const REDACTED = '<redacted>';

/** An event without values and names of the program's: hashes, sizes, builtin types and lines stay. */
export function redact(event: AuditEvent): AuditEvent {
  switch (event.kind) {
    case 'session':
      return { ...event, mounts: event.mounts.map(redactFile) };
    case 'write':
      return { ...event, file: redactFile(event.file) };
    case 'run':
      return {
        ...event,
        code: REDACTED,
        stdin: event.stdin.map(() => REDACTED),
        outcome: redactOutcome(event.outcome),
        hostCalls: event.hostCalls.map((call) => ({
          ...call,
          request: REDACTED,
          answer: REDACTED,
        })),
        fileChanges: event.fileChanges.map((change) => ({ ...change, path: REDACTED })),
      };
    default:
      return event;
  }
}

/** One event a line. `Infinity`, which JSON does not have, is written as a text. */
export function toJsonLine(event: AuditEvent): string {
  return `${JSON.stringify(event, (_, value) => (value === Number.POSITIVE_INFINITY ? 'Infinity' : value))}\n`;
}

/**
 * Reads a log back.
 *
 * @throws {SyntaxError} that names the line which is no event
 */
export function parseJsonLines(text: string): readonly AuditEvent[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => parseLine(line, index + 1));
}

const KINDS = new Set(['session', 'run', 'write', 'remove', 'reset', 'restore']);

function parseLine(line: string, number: number): AuditEvent {
  let event: unknown;
  try {
    event = JSON.parse(line, (_, value) =>
      value === 'Infinity' ? Number.POSITIVE_INFINITY : value,
    );
  } catch (cause) {
    throw new SyntaxError(`Line ${number} of the log is not JSON.`, { cause });
  }
  const { kind, serial } = (event ?? {}) as { kind?: unknown; serial?: unknown };
  if (typeof kind !== 'string' || !KINDS.has(kind) || serial !== number) {
    throw new SyntaxError(`Line ${number} of the log is not its event ${number}.`);
  }
  return event as AuditEvent;
}

function redactFile(file: AuditedFile): AuditedFile {
  return { ...file, data: REDACTED };
}

function redactOutcome(outcome: Outcome): Outcome {
  if (outcome.kind === 'completed') {
    return { ...outcome, repr: outcome.repr === null ? null : REDACTED };
  }
  if (!('exception' in outcome) || !outcome.exception) return outcome;
  const { type, frames } = outcome.exception;
  const exception: PythonException = {
    // What a program calls its own classes and functions may say anything.
    type: BUILTIN_EXCEPTIONS.has(type) ? type : REDACTED,
    message: REDACTED,
    frames: frames.map(({ line }) => ({ file: REDACTED, line, block: null })),
    traceback: REDACTED,
  };
  return { ...outcome, exception } as Outcome;
}
