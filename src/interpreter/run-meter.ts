import type { RunLimits } from '../protocol/limits';
import type { ReachedLimit } from '../protocol/outcome';
import type { Verdict } from '../protocol/run-record';
import { LARGEST_PORTION, POLL } from './engine';

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
  /** Hears of each end that no program decides on. */
  readonly onVerdict?: (verdict: Verdict) => void;
  /** Where such ends came in a recorded run: they come there again, whatever the clock says. */
  readonly verdicts?: readonly Verdict[];
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

  #phase = 0;
  /** Whether the program has slept since the last poll, and before it. */
  #isAsleep = false;
  #wasAsleep = false;
  readonly #recorded: Verdict[] | null;

  constructor(private readonly options: RunMeterOptions) {
    this.#recorded = options.verdicts ? [...options.verdicts] : null;
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

  /** The program has slept since the last poll. */
  noteSleep(): void {
    this.#isAsleep = true;
  }

  /**
   * Answers the VM: a portion of steps, or one of {@link POLL}.
   *
   * @param steps of the phase so far; below 0 where the next phase begins
   */
  poll(steps: number): number {
    if (steps < 0) {
      this.#phase++;
      return MIN_PORTION;
    }
    const now = this.options.ticks();
    const sinceLast = now - this.#polledAt;
    this.#polledAt = now;
    const verdict = this.#takeRecorded(steps);
    this.#wasAsleep = this.#isAsleep;
    this.#isAsleep = false;
    const answer = this.#ending
      ? this.#pollEnding(now, steps, this.#ending, verdict)
      : this.#pollRunning(now, steps, verdict, sinceLast);
    return answer <= 0 ? answer : Math.min(answer, this.#stepsToRecorded(steps));
  }

  #pollRunning(now: number, steps: number, verdict: Verdict | null, sinceLast: number): number {
    const limit = this.#findLimit(now, steps, verdict);
    if (limit) {
      if (limit.name === 'time') this.#tell('time', steps);
      this.#limit = limit;
      this.#ending = { atMs: now, atSteps: steps };
      return POLL.limit;
    }
    if (verdict?.kind === 'stop' || this.options.isStopRequested()) {
      this.#tell('stop', steps);
      this.#isStopped = true;
      this.#ending = { atMs: now, atSteps: steps };
      return POLL.interrupt;
    }
    this.#adapt(sinceLast);
    return Math.min(this.#portion, this.options.limits.steps - steps);
  }

  /** What a recorded run was told here. */
  #takeRecorded(steps: number): Verdict | null {
    const next = this.#recorded?.[0];
    if (!next || next.phase !== this.#phase || steps < next.steps) return null;
    // A poll at the same step, before the sleep that it ended.
    if (next.isAsleep && !this.#isAsleep && steps === next.steps) return null;
    this.#recorded?.shift();
    return next;
  }

  #stepsToRecorded(steps: number): number {
    const next = this.#recorded?.[0];
    if (!next || next.phase !== this.#phase || next.steps <= steps) return LARGEST_PORTION;
    return next.steps - steps;
  }

  #tell(kind: Verdict['kind'], steps: number): void {
    this.options.onVerdict?.({ kind, phase: this.#phase, steps, isAsleep: this.#wasAsleep });
  }

  #findLimit(now: number, steps: number, verdict: Verdict | null): ReachedLimit | null {
    const { limits } = this.options;
    if (steps >= limits.steps) return { name: 'steps', value: limits.steps };
    const outputLimit = this.options.findOutputLimit();
    if (outputLimit) return outputLimit;
    const runningMs = now - this.#startedAt - this.#waitedMs;
    if (verdict?.kind === 'time' || runningMs >= limits.timeMs)
      return { name: 'time', value: limits.timeMs };
    return null;
  }

  #pollEnding(
    now: number,
    steps: number,
    ending: { atMs: number; atSteps: number },
    verdict: Verdict | null,
  ): number {
    if (this.#limit?.name === 'steps') {
      return steps - ending.atSteps >= GRACE_STEPS ? POLL.abort : MIN_PORTION;
    }
    const isTimed = !this.#recorded || this.options.isStopRequested();
    const isOver = verdict?.kind === 'abort' || (isTimed && now - ending.atMs >= GRACE_MS);
    if (!isOver) return MIN_PORTION;
    this.#tell('abort', steps);
    return POLL.abort;
  }

  #adapt(sinceLastMs: number): void {
    if (sinceLastMs > LATE_MS) {
      this.#portion = Math.max(MIN_PORTION, Math.floor(this.#portion / 4));
    } else if (sinceLastMs < EARLY_MS) {
      this.#portion = Math.min(MAX_PORTION, this.#portion * 2);
    }
  }
}
