import type { Outcome, PythonException } from '../protocol/outcome';

/** Exit codes of `cloche run`. */
export const EXIT = { ok: 0, raised: 1, usage: 2, limited: 3, crashed: 4, stopped: 130 } as const;

/** The process's exit code for how a run ended. */
export function toExitCode(outcome: Outcome): number {
  switch (outcome.kind) {
    case 'completed':
      return EXIT.ok;
    case 'raised':
      return isSystemExit(outcome.exception) ? toStatus(outcome.exception) : EXIT.raised;
    case 'limited':
      return EXIT.limited;
    case 'stopped':
      return EXIT.stopped;
    case 'crashed':
      return EXIT.crashed;
  }
}

export function isSystemExit({ type }: PythonException): boolean {
  return type === 'SystemExit';
}

/** As CPython has it: no argument or None is 0, a number is itself, anything else is 1. */
function toStatus({ message }: PythonException): number {
  if (message === '' || message === 'None') return EXIT.ok;
  return /^-?\d+$/.test(message) ? Number(message) & 0xff : EXIT.raised;
}
