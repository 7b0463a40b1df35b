import { DEFAULT_RUN_LIMITS, type RunLimits } from '../protocol/limits';
import type { FileEntry, Variable } from '../protocol/listings';
import type { Outcome, PythonException, RunFigures } from '../protocol/outcome';
import type { OutputPiece } from '../protocol/output';
import { parseTraceback } from '../protocol/traceback';
import type { Determinism } from '../protocol/worker-api';
import { CELL_END, type EngineExports } from './engine';
import { EngineStartError, EngineTrapError, FileError } from './errors';
import type { InterpreterHost } from './host';
import { type Call, HostImports, idleCall, TEXT_BYTES } from './host-imports';
import { parseFileEntries, parseVariables } from './listings';
import { applyCheckpoint, buildIdOf, takeCheckpoint } from './memory-image';
import { OutputGate } from './output-gate';
import { RunMeter } from './run-meter';
import { ENGINE_LIMITS, toOutcome } from './run-outcome';
import { TextSink } from './text-sink';

export interface InterpreterOptions {
  readonly module: WebAssembly.Module;
  readonly host: InterpreterHost;
  /** Limits where no run is under way: its `heapBytes` bounds what the host writes too. */
  readonly limits?: RunLimits;
  /** What to begin with instead of a fresh interpreter. */
  readonly checkpoint?: Uint8Array;
  /** Of a fresh interpreter; a checkpoint has its own. */
  readonly determinism?: Determinism;
}

export interface InterpreterRun {
  /** The name tracebacks give the code. */
  readonly cell: string;
  readonly code: string;
  readonly limits: RunLimits;
  readonly isStopRequested: () => boolean;
  readonly onOutput: (pieces: readonly OutputPiece[]) => void;
}

/** Longest that compiling without running may take, in milliseconds. */
const COMPILE_MS = 1_000;

/**
 * One instance of the module: a Python whose variables live from run to run.
 *
 * All calls are synchronous, and none may be made during another. After an
 * {@link EngineTrapError} the interpreter must be thrown away.
 */
export class Interpreter {
  readonly #encoder = new TextEncoder();
  readonly #host: InterpreterHost;
  readonly #exports: EngineExports;
  readonly #buildId: string;
  readonly #imports: HostImports;

  /**
   * Instantiates the module, in whose data Python stands already.
   *
   * @throws {EngineStartError} when the module is not ours or memory is refused
   * @throws {CheckpointError} when the checkpoint does not fit
   */
  constructor(options: InterpreterOptions) {
    const { module, host, limits = DEFAULT_RUN_LIMITS, checkpoint, determinism = {} } = options;
    this.#host = host;
    this.#imports = new HostImports(host, () => this.#exports.memory.buffer);
    try {
      const imports = { host: { ...this.#imports.toObject() } };
      const instance = new WebAssembly.Instance(module, imports);
      this.#exports = guard(instance.exports as unknown as EngineExports);
      this.#buildId = buildIdOf(module);
    } catch (error) {
      throw new EngineStartError('The Python engine did not start.', { cause: error });
    }
    if (checkpoint) applyCheckpoint(this.#exports, this.#buildId, checkpoint, limits.heapBytes);
    else this.#begin(determinism);
    this.#setLimits(limits);
  }

  /**
   * The whole session as bytes, for the constructor.
   *
   * @param spare memory of a former checkpoint, which is used if it is enough
   * @throws {RangeError} when there is no memory for the copy
   */
  checkpoint(spare: ArrayBuffer | null = null): Uint8Array<ArrayBuffer> {
    return takeCheckpoint(this.#exports, this.#buildId, spare);
  }

  /**
   * Runs a cell to its end.
   *
   * @throws {EngineTrapError} when the module trapped
   */
  run({ cell, code, limits, isStopRequested, onOutput }: InterpreterRun): Outcome {
    const ticks = this.#host.ticks;
    const gate = new OutputGate({ limits, ticks, onOutput });
    const meter = new RunMeter({
      limits,
      ticks,
      isStopRequested,
      findOutputLimit: () => gate.limit,
    });
    const call: Call = {
      meter,
      gate,
      isStopRequested,
      repr: new TextSink(limits.outputHeadBytes),
      traceback: new TextSink(TEXT_BYTES),
    };
    this.#setLimits(limits);
    const end = this.#enter(call, () => this.#runCell('run', cell, code));
    gate.end();
    const figures: RunFigures = {
      timeMs: meter.elapsedMs,
      steps: this.#exports.steps(),
      peakHeapBytes: this.#exports.heap_peak(),
      outputBytes: gate.bytes,
    };
    return toOutcome({
      end,
      limits,
      meter,
      outputLimit: gate.limit,
      figures,
      repr: call.repr.text,
      traceback: call.traceback.text,
      limitMet: this.#exports.limit_met(),
      exitStatus: this.#exports.exit_status(),
    });
  }

  /**
   * Compiles a cell without running it.
   *
   * @returns null, or the SyntaxError
   * @throws {EngineTrapError} when the module trapped
   */
  compile(cell: string, code: string): PythonException | null {
    const limits = { ...DEFAULT_RUN_LIMITS, timeMs: COMPILE_MS };
    const meter = new RunMeter({
      limits,
      ticks: this.#host.ticks,
      isStopRequested: () => false,
      findOutputLimit: () => null,
    });
    const call: Call = { ...idleCall(), meter };
    const end = this.#enter(call, () => this.#runCell('compile', cell, code));
    // Constants that take long to work out: whether there is an error is not known.
    if (meter.limit) return null;
    return end === CELL_END.raised ? parseTraceback(call.traceback.text) : null;
  }

  /** Names that complete the dotted name `prefix`, sorted. Runs no code of the program. */
  complete(prefix: string): readonly string[] {
    const call = idleCall();
    this.#enter(call, () => {
      if (!this.#hand(prefix)) return;
      this.#exports.complete(this.#encoder.encode(prefix).length);
    });
    return [...new Set(call.repr.text.split('\n'))].filter((name) => name !== '').sort();
  }

  /**
   * Writes a file and the directories on the way; `isReadonly` for Python.
   *
   * @throws {FileError}
   */
  writeFile(path: string, data: Uint8Array, isReadonly = false): void {
    const name = this.#encoder.encode(path);
    const errno = this.#enter(idleCall(), () =>
      this.#hand(name, data)
        ? this.#exports.file_write(name.length, data.length, isReadonly ? 1 : 0)
        : ENOMEM,
    );
    if (errno !== 0) throw new FileError('written', path, errno);
  }

  /** @throws {FileError} */
  readFile(path: string): Uint8Array {
    const call = idleCall();
    const name = this.#encoder.encode(path);
    const errno = this.#enter(call, () =>
      this.#hand(name) ? this.#exports.file_read(name.length) : ENOMEM,
    );
    if (errno !== 0) throw new FileError('read', path, errno);
    return call.repr.bytes;
  }

  /**
   * Removes a file, or a directory with all it holds.
   *
   * @throws {FileError}
   */
  removeFile(path: string): void {
    const name = this.#encoder.encode(path);
    const errno = this.#enter(idleCall(), () =>
      this.#hand(name) ? this.#exports.file_remove(name.length) : ENOMEM,
    );
    if (errno !== 0) throw new FileError('removed', path, errno);
  }

  /** All files and directories, each directory before what it holds. */
  listFiles(): readonly FileEntry[] {
    const call = idleCall();
    const [errno, entries] = this.#enter(call, () => {
      const errno = this.#exports.file_list();
      return [errno, errno === 0 ? parseFileEntries(call.repr.bytes) : []] as const;
    });
    if (errno !== 0) throw new FileError('listed', '/', errno);
    return entries;
  }

  /** Counts the changes that files have seen: the same number, the same files. */
  get fileChanges(): number {
    return this.#exports.file_changes();
  }

  /** The variables of the session. Runs no code of the program. */
  variables(): readonly Variable[] {
    const call = idleCall();
    return this.#enter(call, () => {
      const errno = this.#exports.variables();
      return errno === 0 ? parseVariables(call.repr.bytes) : [];
    });
  }

  /**
   * Gives Python the host's functions, as modules.
   *
   * @param declarations as src/host-functions/wire.ts encodes them
   */
  declareFunctions(declarations: Uint8Array): void {
    const errno = this.#enter(idleCall(), () =>
      this.#hand(declarations) ? this.#exports.host_functions(declarations.length) : ENOMEM,
    );
    if (errno !== 0) throw new EngineStartError('The host functions do not fit into the heap.');
  }

  /** Heap bytes in use, and those the heap has now. */
  get memory(): { readonly usedBytes: number; readonly heapBytes: number } {
    return { usedBytes: this.#exports.heap_used(), heapBytes: this.#exports.heap_size() };
  }

  /** Debug switch: collects at every allocation. Slow. */
  collectAlways(isOn: boolean): void {
    this.#exports.collect_always(isOn ? 1 : 0);
  }

  #begin({ seed, clockMs }: Determinism): void {
    if (seed !== undefined) this.#exports.set_seed(seed);
    if (clockMs !== undefined) this.#exports.set_clock(clockMs);
  }

  #setLimits(limits: RunLimits): void {
    for (const { number, field } of ENGINE_LIMITS) this.#exports.set_limit(number, limits[field]);
  }

  #runCell(entry: 'run' | 'compile', cell: string, code: string): number {
    const name = this.#encoder.encode(cell);
    const bytes = this.#encoder.encode(code);
    if (!this.#hand(name, bytes)) return CELL_END.noRoom;
    return this.#exports[entry](name.length, bytes.length);
  }

  /** Copies parts into the module's memory for the next call. False when it has no room. */
  #hand(...parts: readonly (string | Uint8Array)[]): boolean {
    const bytes = parts.map((part) =>
      typeof part === 'string' ? this.#encoder.encode(part) : part,
    );
    const length = bytes.reduce((sum, part) => sum + part.length, 0);
    let at = this.#exports.request(length);
    if (at === 0) return false;
    const memory = new Uint8Array(this.#exports.memory.buffer);
    for (const part of bytes) {
      memory.set(part, at);
      at += part.length;
    }
    return true;
  }

  #enter<T>(call: Call, act: () => T): T {
    this.#imports.call = call;
    try {
      return act();
    } finally {
      this.#imports.call = null;
    }
  }
}

const ENOMEM = 12;

/** The exports, each of which throws an {@link EngineTrapError} for whatever it throws. */
function guard(exports: EngineExports): EngineExports {
  const guarded = Object.entries(exports).map(([name, value]) => {
    if (typeof value !== 'function') return [name, value];
    const call = value as (...args: unknown[]) => unknown;
    const caught = (...args: unknown[]) => {
      try {
        return call(...args);
      } catch (error) {
        throw new EngineTrapError(describeTrap(error), { cause: error });
      }
    };
    return [name, caught];
  });
  return Object.fromEntries(guarded) as EngineExports;
}

function describeTrap(error: unknown): string {
  if (error instanceof RangeError) return 'Python ran out of the stack its engine has.';
  const reason = error instanceof Error ? error.message : String(error);
  return `Python's engine failed (${reason}).`;
}
