import type { RunLimits } from '../protocol/limits';
import type { ReachedLimit } from '../protocol/outcome';
import { POLL } from './engine';

/** Steps between two polls. Few enough that slow steps are noticed, many enough to cost nothing. */
const MIN_PORTION = 8;
const MAX_PORTION = 512;
/** A poll that comes later than this makes the next portion smaller. */
const LATE_MS = 4;
const EARLY_MS = 1;
/** How long handlers and `finally` may run after a limit or a Stop, before the run is cut off. */
const GRACE_MS = 250;
/** The same after a limit of steps, where the end must not depend on the clock. */
const GRACE_STEPS = 10_000;

export interface RunMeterOptions {
  readonly limits: RunLimits;
  readonly ticks: () => number;
  readonly isStopRequested: () => boolean;
  /** The threshold that the run's output has passed, if it has. */
  readonly findOutputLimit: () => ReachedLimit | null;
}

/**
 * Decides, each time the VM has used up its portion of steps, whether the run
 * goes on.
 *
 * A limit or a Stop ends a run in two rungs: an exception in Python, which
 * unwinds with handlers and a traceback, and after a grace time an abort that
 * no handler sees. Either way all variables stay.
 */
export class RunMeter {
  #portion = MIN_PORTION;
  readonly #startedAt: number;
  #polledAt: number;
  #waitedMs = 0;
  #ending: { readonly atMs: number; readonly atSteps: number } | null = null;
  #limit: ReachedLimit | null = null;
  #isStopped = false;

  constructor(private readonly options: RunMeterOptions) {
    this.#startedAt = this.#polledAt = options.ticks();
  }

  /** The limit that was met, if one was. */
  get limit(): ReachedLimit | null {
    return this.#limit;
  }

  /** Whether a Stop was passed on to the program. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Running time so far: waiting for a person is none. */
  get elapsedMs(): number {
    return this.options.ticks() - this.#startedAt - this.#waitedMs;
  }

  /** A Stop reached the program while it waited: it has been raised already. */
  noteStop(): void {
    this.#isStopped = true;
    // The grace time is given once, however often the program waits again.
    this.#ending ??= { atMs: this.options.ticks(), atSteps: 0 };
  }

  /** Takes time spent waiting for a person out of the running time. */
  addWait(ms: number): void {
    this.#waitedMs += ms;
  }

  /** Answers the VM: a portion of steps, or one of {@link POLL}. */
  poll(steps: number): number {
    const now = this.options.ticks();
    const sinceLast = now - this.#polledAt;
    this.#polledAt = now;
    if (this.#ending) return this.#pollEnding(now, steps, this.#ending);

    const limit = this.#findLimit(now, steps);
    if (limit) {
      this.#limit = limit;
      this.#ending = { atMs: now, atSteps: steps };
      return POLL.limit;
    }
    if (this.options.isStopRequested()) {
      this.#isStopped = true;
      this.#ending = { atMs: now, atSteps: steps };
      return POLL.interrupt;
    }
    this.#adapt(sinceLast);
    return Math.min(this.#portion, this.options.limits.steps - steps);
  }

  #findLimit(now: number, steps: number): ReachedLimit | null {
    const { limits } = this.options;
    if (steps >= limits.steps) return { name: 'steps', value: limits.steps };
    const outputLimit = this.options.findOutputLimit();
    if (outputLimit) return outputLimit;
    const runningMs = now - this.#startedAt - this.#waitedMs;
    if (runningMs >= limits.timeMs) return { name: 'time', value: limits.timeMs };
    return null;
  }

  #pollEnding(now: number, steps: number, ending: { atMs: number; atSteps: number }): number {
    const isOver =
      this.#limit?.name === 'steps'
        ? steps - ending.atSteps >= GRACE_STEPS
        : now - ending.atMs >= GRACE_MS;
    return isOver ? POLL.abort : MIN_PORTION;
  }

  #adapt(sinceLastMs: number): void {
    if (sinceLastMs > LATE_MS) {
      this.#portion = Math.max(MIN_PORTION, Math.floor(this.#portion / 4));
    } else if (sinceLastMs < EARLY_MS) {
      this.#portion = Math.min(MAX_PORTION, this.#portion * 2);
    }
  }
}
