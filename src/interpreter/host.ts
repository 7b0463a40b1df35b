/** What an interpreter may ask of the realm it lives in. */
export interface InterpreterHost {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** Milliseconds on a clock that never goes back. */
  ticks(): number;
  /** 32 random bits. */
  random(): number;
  /** Blocks for at most `ms` milliseconds without using the processor. */
  sleep(ms: number): void;
  /**
   * Blocks for standard input and fills the start of `buffer`. Returns the
   * number of bytes, 0 at the end of input, READ.interrupted once
   * `isStopRequested` says so, or READ.unavailable where nobody answers, for
   * which it may also be left out.
   *
   * @param prompt the line of output that the program has begun and not ended
   */
  read?(buffer: Uint8Array, isStopRequested: () => boolean, prompt: string): number;
}

/** The clocks, randomness and sleep of a worker, in a browser or on Node. */
export function createWorkerHost(): InterpreterHost {
  // Atomics.wait is allowed on shared memory only, and outside isolated pages
  // WebAssembly is the one that still hands some out.
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
  const bed = new Int32Array(memory.buffer);
  return {
    now: () => Date.now(),
    ticks: () => performance.now(),
    random: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    sleep: (ms) => {
      Atomics.wait(bed, 0, 0, ms);
    },
  };
}
