/** Time for the VM to answer a Stop or its own time limit before the worker is replaced. */
export const GRACE_MS = 600;

/** Timeouts hold 31 bits; a longer limit is no limit. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** Why the watchdog gave a worker up. */
export type Verdict = 'limited' | 'stopped' | 'reset' | 'overdue';

/** Timers, so that a test can hold the time. */
export interface Timers {
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  setTimeout(act: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

export const realTimers: Timers = {
  now: () => performance.now(),
  setTimeout: (act, ms) => setTimeout(act, ms),
  clearTimeout: (timer) => clearTimeout(timer as Parameters<typeof clearTimeout>[0]),
};

/**
 * Stands behind one run and gives its worker up when the VM inside does not end
 * the run itself: a native loop never asks whether it should stop.
 */
export class Watchdog {
  /** Resolves when the worker should be replaced; never, if the run ends before. */
  readonly verdict: Promise<Verdict>;
  #decide: (verdict: Verdict) => void = () => undefined;
  #limitTimer: unknown;
  #stopTimer: unknown;
  #returnTimer: unknown;
  #resumedAt = 0;
  #isStarted = false;
  #isRunning = false;

  /** @param leftMs running time the program may still use; Infinity for no limit */
  constructor(
    private leftMs: number,
    private readonly timers: Timers,
  ) {
    this.verdict = new Promise((resolve) => {
      this.#decide = resolve;
    });
  }

  /** The program begins to run. */
  start(): void {
    this.#isStarted = true;
    this.resume();
  }

  /** The program waits for a person: its time stands still. */
  pause(): void {
    if (!this.#isRunning) return;
    this.#isRunning = false;
    this.timers.clearTimeout(this.#limitTimer);
    this.leftMs -= this.timers.now() - this.#resumedAt;
  }

  resume(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#resumedAt = this.timers.now();
    const ms = Math.max(0, this.leftMs) + GRACE_MS;
    if (ms > LONGEST_TIMEOUT_MS) return;
    this.#limitTimer = this.timers.setTimeout(() => this.#decide('limited'), ms);
  }

  /** The program is in a function of the host that must return within `ms`. */
  expectReturn(ms: number): void {
    this.pause();
    this.timers.clearTimeout(this.#returnTimer);
    const patience = ms + GRACE_MS;
    if (patience > LONGEST_TIMEOUT_MS) return;
    this.#returnTimer = this.timers.setTimeout(() => this.#decide('overdue'), patience);
  }

  noteReturn(): void {
    this.timers.clearTimeout(this.#returnTimer);
    this.resume();
  }

  /** The program was told to stop: it has the grace time to do so, if it runs already. */
  expectStop(): void {
    if (!this.#isStarted) this.#decide('stopped');
    if (this.#stopTimer !== undefined) return;
    this.#stopTimer = this.timers.setTimeout(() => this.#decide('stopped'), GRACE_MS);
  }

  giveUpNow(verdict: Verdict): void {
    this.#decide(verdict);
  }

  dismiss(): void {
    this.timers.clearTimeout(this.#limitTimer);
    this.timers.clearTimeout(this.#stopTimer);
    this.timers.clearTimeout(this.#returnTimer);
  }
}
