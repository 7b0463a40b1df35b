import { GRACE_MS, type Timers } from '../session/watchdog';
import type { TestedSession } from './run-programs';

export type StopKind = 'Python loop' | 'sleep' | 'native loop';

interface StopCase {
  readonly kind: StopKind;
  readonly code: string;
  /** The median may not be longer. */
  readonly promisedMs: number;
}

/** What a Stop is pressed in. */
const CASES: readonly StopCase[] = [
  { kind: 'Python loop', code: 'while True:\n    pass', promisedMs: 150 },
  { kind: 'sleep', code: 'import time\ntime.sleep(60)', promisedMs: 150 },
  { kind: 'native loop', code: 'n = 10 ** 10 ** 8', promisedMs: GRACE_MS + 300 },
];

export interface StopFigures {
  readonly kind: StopKind;
  /** From Stop to the outcome, each time, sorted. */
  readonly timesMs: readonly number[];
  readonly promisedMs: number;
  readonly isInTime: boolean;
  /** Whether no outcome said that the variables are lost, and all said `stopped`. */
  readonly isKept: boolean;
}

/** The program is left alone so long before it is stopped. */
const BEFORE_MS = 150;
/** Nothing of this may be ended by a limit. */
const LIMITS = { timeMs: 30_000 };

/** Measures how long a Stop takes, from the press to the outcome. */
export async function* measureStops(
  session: TestedSession,
  { times, timers }: { readonly times: number; readonly timers: Timers },
): AsyncGenerator<StopFigures> {
  for (const { kind, code, promisedMs } of CASES) {
    const timesMs: number[] = [];
    let isKept = true;
    for (let i = 0; i < times; i++) {
      let pressedAt = 0;
      const press = () => {
        pressedAt = timers.now();
        session.stop();
      };
      const onStart = () => timers.setTimeout(press, BEFORE_MS);
      const outcome = await session.run({ cell: 'Program', code, limits: LIMITS, onStart });
      timesMs.push(timers.now() - pressedAt);
      if (outcome.kind !== 'stopped' || outcome.session === 'lost') isKept = false;
    }
    timesMs.sort((a, b) => a - b);
    const isInTime = (timesMs[times >> 1] ?? 0) <= promisedMs;
    yield { kind, timesMs, promisedMs, isInTime, isKept };
  }
}
