import type { AuditEvent, AuditedFile } from './audit';
import { BUILTIN_EXCEPTIONS } from './builtin-exceptions';
import type { Outcome, PythonException } from './outcome';

/** What a redacted value reads. */
export const REDACTED = '<redacted>';

/** An event without values and names of the program's: hashes, sizes, builtin types and lines stay. */
export function redact(event: AuditEvent): AuditEvent {
  return { ...withoutValues(event), isRedacted: true };
}

function withoutValues(event: AuditEvent): AuditEvent {
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
    case 'remove':
      return { ...event, path: REDACTED };
    default:
      return event;
  }
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
  // The status of sys.exit() is a value as well.
  const exit = outcome.kind === 'raised' && outcome.exit !== null ? { exit: 'text' } : {};
  return { ...outcome, ...exit, exception } as Outcome;
}
