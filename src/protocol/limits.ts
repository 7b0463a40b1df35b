/** The bounds of one run. Each is set for a session, and may be set anew for a run. */
export interface RunLimits {
  /** Running time in milliseconds; waiting for input or for the host does not count. */
  readonly timeMs: number;
  /** Steps; Infinity for no bound. The same program takes the same steps on every machine. */
  readonly steps: number;
  /** Bytes the Python heap may grow to; from {@link MIN_HEAP_BYTES} to {@link MAX_HEAP_BYTES}. */
  readonly heapBytes: number;
  /**
   * Calls of Python functions within each other. Calls through native code
   * (a key function, `__repr__`) end earlier, with the engine's stack.
   */
  readonly recursion: number;
  /** Output bytes passed on as they come. What follows is counted, and its end is kept. */
  readonly outputHeadBytes: number;
  /** Output lines passed on as they come. */
  readonly outputHeadLines: number;
  /** Bytes of the end of a long output that are kept and shown. */
  readonly outputTailBytes: number;
  /** Output bytes after which the run is ended. */
  readonly outputStopBytes: number;
  /** Output lines after which the run is ended. */
  readonly outputStopLines: number;
  /** Files and directories there may be. */
  readonly fileCount: number;
  /** Bytes one file may hold. */
  readonly fileBytes: number;
  /** Bytes all files together may hold. */
  readonly filesBytes: number;
  /** Calls a run may make to functions of the host. */
  readonly hostCalls: number;
  /** Bytes of the arguments of one such call, and of its result. */
  readonly hostCallBytes: number;
  /** Time one such call may take, in milliseconds. */
  readonly hostCallMs: number;
}

/** What a limit counts, where one may end a run. */
export const LIMIT_UNITS = {
  time: 'ms',
  steps: 'steps',
  heap: 'bytes',
  recursion: 'calls',
  output: 'bytes',
  outputLines: 'lines',
  fileCount: 'files',
  fileBytes: 'bytes',
  filesBytes: 'bytes',
  hostCalls: 'calls',
  hostCallBytes: 'bytes',
  hostCallTime: 'ms',
} as const;

/** A limit that can end a run. */
export type LimitName = keyof typeof LIMIT_UNITS;

const MIB = 1024 * 1024;

export const DEFAULT_RUN_LIMITS: RunLimits = {
  timeMs: 20_000,
  steps: Number.POSITIVE_INFINITY,
  heapBytes: 64 * MIB,
  recursion: 3_000,
  outputHeadBytes: 256 * 1024,
  outputHeadLines: 5_000,
  outputTailBytes: 16 * 1024,
  outputStopBytes: 64 * MIB,
  outputStopLines: 5_000_000,
  fileCount: 1_000,
  fileBytes: 16 * MIB,
  filesBytes: 32 * MIB,
  hostCalls: 1_000,
  hostCallBytes: MIB,
  hostCallMs: 10_000,
};

export const MIN_HEAP_BYTES = 256 * 1024;
/** The module lays out its table for this much. */
export const MAX_HEAP_BYTES = 256 * MIB;

/** The limits of a run: a session's own over the defaults, and the run's over those. */
export function mergeLimits(...layers: readonly (Partial<RunLimits> | undefined)[]): RunLimits {
  const given = layers.flatMap((layer) => Object.entries(layer ?? {}));
  const limits: RunLimits = {
    ...DEFAULT_RUN_LIMITS,
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
  };
  for (const [name, value] of Object.entries(limits)) {
    if (!(name in DEFAULT_RUN_LIMITS)) throw new RangeError(`There is no limit named ${name}.`);
    if (typeof value !== 'number' || Number.isNaN(value) || value < 0) {
      throw new RangeError(`The limit ${name} must be a number from 0 up, not ${value}.`);
    }
    if (!name.endsWith('Ms') && value !== Number.POSITIVE_INFINITY && !Number.isInteger(value)) {
      throw new RangeError(`The limit ${name} must be a whole number, not ${value}.`);
    }
  }
  if (limits.heapBytes < MIN_HEAP_BYTES || limits.heapBytes > MAX_HEAP_BYTES) {
    throw new RangeError(
      `The limit heapBytes must be from ${MIN_HEAP_BYTES} to ${MAX_HEAP_BYTES}, not ${limits.heapBytes}.`,
    );
  }
  return limits;
}
