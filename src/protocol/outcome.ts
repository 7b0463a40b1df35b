import type { LimitName } from './limits';

/** What a run used. */
export interface RunFigures {
  /** Time from the start of the run to its end without waits for input, in milliseconds. */
  readonly timeMs: number;
  /**
   * Jumps and returns executed by the VM, and turns of native loops: the same
   * on every machine.
   */
  readonly steps: number;
  /** Highest number of heap bytes in use seen at a collection or at the run's end. */
  readonly peakHeapBytes: number;
  /** Bytes written to stdout and stderr together, shown or not. */
  readonly outputBytes: number;
}

/** One line of a traceback, outermost first. */
export interface Frame {
  /** The name the cell was run under, or the path of an imported module. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** Byte in that line, from 1, where a syntax error knows it. */
  readonly column?: number;
  /** The function's name, `<module>`, or null where a syntax error names a place only. */
  readonly block: string | null;
}

/** An exception that reached the top of a cell. */
export interface PythonException {
  readonly type: string;
  readonly message: string;
  readonly frames: readonly Frame[];
  /** The traceback as Python prints it. */
  readonly traceback: string;
}

/** A limit that ended a run, and the value it had. */
export interface ReachedLimit {
  readonly name: LimitName;
  readonly value: number;
}

/**
 * What became of the session: `kept` as the program left it; `restored` to what
 * it was before the run, because the worker had to be replaced; `lost` where
 * there was no memory for a checkpoint either.
 */
export type SessionFate = 'kept' | 'restored' | 'lost';

/**
 * How a run ended. What the program did is a value and never a thrown error;
 * whoever shows an outcome must handle each kind.
 */
export type Outcome = Completed | Raised | Limited | Stopped | Crashed;

export interface Completed {
  readonly kind: 'completed';
  /** `repr` of the cell's last expression; null where there is none or it is None. */
  readonly repr: string | null;
  readonly figures: RunFigures;
}

export interface Raised {
  readonly kind: 'raised';
  readonly exception: PythonException;
  /**
   * What a process would exit with if the exception is a SystemExit: 0 to 255,
   * or `text` where its argument is printed and the status is 1. Null for any
   * other exception, whatever its class is called.
   */
  readonly exit: number | 'text' | null;
  readonly figures: RunFigures;
}

export interface Limited {
  readonly kind: 'limited';
  readonly limit: ReachedLimit;
  readonly session: SessionFate;
  /** Where the program was when the limit ended it; null when it had to be cut off. */
  readonly exception: PythonException | null;
  readonly figures: RunFigures;
}

export interface Stopped {
  readonly kind: 'stopped';
  readonly session: SessionFate;
  readonly exception: PythonException | null;
  readonly figures: RunFigures;
}

/** The engine itself failed: a trap, a worker that died. */
export interface Crashed {
  readonly kind: 'crashed';
  readonly message: string;
  readonly session: 'restored' | 'lost';
  readonly figures: RunFigures;
}

export const NO_FIGURES: RunFigures = { timeMs: 0, steps: 0, peakHeapBytes: 0, outputBytes: 0 };
