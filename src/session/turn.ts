import type { RunLimits } from '../protocol/limits';
import { NO_FIGURES, type Outcome } from '../protocol/outcome';
import { NO_RECORD, type RunRecord } from '../protocol/run-record';
import type { RunRequest } from './session';
import type { Verdict } from './watchdog';

/** A run that waits for its turn, or has it. */
export interface Turn {
  readonly request: RunRequest;
  readonly limits: RunLimits;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/** How a turn went. */
export interface EndedTurn {
  readonly outcome: Outcome;
  readonly record: RunRecord;
}

/** How a run goes that never began. */
export function toCancelled(): EndedTurn {
  return {
    outcome: { kind: 'stopped', session: 'kept', exception: null, figures: NO_FIGURES },
    record: NO_RECORD,
  };
}

/** The outcome of a run whose worker had to be replaced. */
export function toCutOff(
  verdict: Exclude<Verdict, 'reset'>,
  limits: RunLimits,
  session: 'restored' | 'lost',
  figures: Outcome['figures'],
): Outcome {
  const exception = null;
  switch (verdict) {
    case 'stopped':
      return { kind: 'stopped', session, exception, figures };
    case 'limited': {
      const limit = { name: 'time', value: limits.timeMs } as const;
      return { kind: 'limited', limit, session, exception, figures };
    }
    case 'overdue': {
      const limit = { name: 'hostCallTime', value: limits.hostCallMs } as const;
      return { kind: 'limited', limit, session, exception, figures };
    }
  }
}
