/** The bounds of one run. */
export interface RunLimits {
  /** Running time in milliseconds; waiting for input does not count. */
  readonly timeMs: number;
  /** VM steps; Infinity for no bound. */
  readonly steps: number;
  /** Output bytes passed on as they come. What follows is counted, and its end is kept. */
  readonly outputHeadBytes: number;
  /** Bytes of the end of a long output that are kept and shown. */
  readonly outputTailBytes: number;
  /** Output bytes after which the run is ended. */
  readonly outputStopBytes: number;
}

/** The bounds of a session's heap. */
export interface HeapLimits {
  /** Bytes the Python heap may grow to before MemoryError. */
  readonly heapBytes: number;
}

const MIB = 1024 * 1024;

export const DEFAULT_RUN_LIMITS: RunLimits = {
  timeMs: 20_000,
  steps: Number.POSITIVE_INFINITY,
  outputHeadBytes: 256 * 1024,
  outputTailBytes: 16 * 1024,
  outputStopBytes: 64 * MIB,
};

export const DEFAULT_HEAP_BYTES = 64 * MIB;
export const MIN_HEAP_BYTES = 256 * 1024;
export const MAX_HEAP_BYTES = 1024 * MIB;
