/** Time for the VM to answer a Stop or its own time limit before the worker is replaced. */
export const GRACE_MS = 1_000;

/** Why the watchdog gave a worker up. */
export type Verdict = 'limited' | 'stopped' | 'reset';

/** Timers, so that a test can hold the time. */
export interface Timers {
  setTimeout(act: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

export const realTimers: Timers = {
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
  readonly #pending: unknown[] = [];

  constructor(
    timeMs: number,
    private readonly timers: Timers,
  ) {
    this.verdict = new Promise((resolve) => {
      this.#decide = resolve;
    });
    // Timers hold 31 bits; a longer limit is no limit.
    if (timeMs + GRACE_MS < 2 ** 31) this.#after(timeMs + GRACE_MS, 'limited');
  }

  /** The program was told to stop: it has the grace time to do so. */
  expectStop(): void {
    this.#after(GRACE_MS, 'stopped');
  }

  giveUpNow(verdict: Verdict): void {
    this.#decide(verdict);
  }

  dismiss(): void {
    for (const timer of this.#pending) this.timers.clearTimeout(timer);
  }

  #after(ms: number, verdict: Verdict): void {
    this.#pending.push(this.timers.setTimeout(() => this.#decide(verdict), ms));
  }
}
