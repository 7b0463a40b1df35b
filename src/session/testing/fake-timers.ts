import type { Timers } from '../watchdog';

/** A clock that stands still until the test moves it. */
export class FakeTimers implements Timers {
  #now = 0;
  #nextId = 1;
  readonly #pending = new Map<number, { readonly at: number; readonly act: () => void }>();

  now(): number {
    return this.#now;
  }

  setTimeout(act: () => void, ms: number): unknown {
    const id = this.#nextId++;
    this.#pending.set(id, { at: this.#now + ms, act });
    return id;
  }

  clearTimeout(timer: unknown): void {
    this.#pending.delete(timer as number);
  }

  get pendingCount(): number {
    return this.#pending.size;
  }

  advance(ms: number): void {
    this.#now += ms;
    for (const [id, { at, act }] of [...this.#pending]) {
      if (at > this.#now) continue;
      this.#pending.delete(id);
      act();
    }
  }
}
