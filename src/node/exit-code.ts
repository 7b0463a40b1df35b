import type { Outcome } from '../protocol/outcome';

/** Exit codes of `cloche run`. */
export const EXIT = { ok: 0, raised: 1, usage: 2, limited: 3, crashed: 4, stopped: 130 } as const;

/** The process's exit code for how a run ended. */
export function toExitCode(outcome: Outcome): number {
  switch (outcome.kind) {
    case 'completed':
      return EXIT.ok;
    case 'raised':
      return typeof outcome.exit === 'number' ? outcome.exit : EXIT.raised;
    case 'limited':
      return EXIT.limited;
    case 'stopped':
      return EXIT.stopped;
    case 'crashed':
      return EXIT.crashed;
  }
}
