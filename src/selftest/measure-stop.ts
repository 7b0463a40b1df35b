import { GRACE_MS, type Timers } from '../session/watchdog';
import { HANG, HANGING_FUNCTION } from './hanging-function';
import type { PromiseWorld } from './promise';
import type { TestedSession } from './run-programs';

export type StopKind = 'Python loop' | 'sleep' | 'native loop' | 'function that hangs';

interface StopCase {
  readonly kind: StopKind;
  readonly code: string;
  /** The median may not be longer. */
  readonly promisedMs: number;
  /** Needs a session with such a function, which only another worker can save. */
  readonly hangs?: true;
}

/** What a Stop is pressed in. */
const CASES: readonly StopCase[] = [
  { kind: 'Python loop', code: 'while True:\n    pass', promisedMs: 150 },
  { kind: 'sleep', code: 'import time\ntime.sleep(60)', promisedMs: 150 },
  { kind: 'native loop', code: 'n = 10 ** 10 ** 8', promisedMs: GRACE_MS + 300 },
  { kind: 'function that hangs', code: HANG, promisedMs: GRACE_MS + 300, hangs: true },
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

interface MeasureOptions {
  readonly times: number;
  readonly timers: Timers;
  readonly createSession: PromiseWorld['createSession'];
}

/** Measures how long a Stop takes, from the press to the outcome. */
export async function* measureStops(
  session: TestedSession,
  { times, timers, createSession }: MeasureOptions,
): AsyncGenerator<StopFigures> {
  for (const { hangs, ...stop } of CASES) {
    if (!hangs) {
      yield await measure(session, stop, { times, timers });
      continue;
    }
    const hanging = createSession(HANGING_FUNCTION);
    yield await measure(hanging, stop, { times, timers }).finally(() => hanging.dispose());
  }
}

async function measure(
  session: TestedSession,
  { kind, code, promisedMs }: StopCase,
  { times, timers }: Pick<MeasureOptions, 'times' | 'timers'>,
): Promise<StopFigures> {
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
  return { kind, timesMs, promisedMs, isInTime, isKept };
}
