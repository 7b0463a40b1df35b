import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createWorkerHost, type InterpreterHost } from '../../src/interpreter/host';
import { Interpreter } from '../../src/interpreter/interpreter';
import { DEFAULT_RUN_LIMITS, type RunLimits } from '../../src/protocol/limits';
import type { Outcome } from '../../src/protocol/outcome';

export const MODULE_PATH = fileURLToPath(
  new URL('../../public/engine/micropython.wasm', import.meta.url),
);

export const LIBRARY_PATH = fileURLToPath(
  new URL('../../public/engine/library.bin', import.meta.url),
);

let compiled: WebAssembly.Module | undefined;

/** The built module, compiled once for all tests of a file. */
export function engineModule(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(readFileSync(MODULE_PATH));
  return compiled;
}

let library: Uint8Array | undefined;

/** The standard library that was built with the module. */
export function engineLibrary(): Uint8Array {
  library ??= new Uint8Array(readFileSync(LIBRARY_PATH));
  return library;
}

/** A Stop that comes when the program runs: compiling asks a few times too. */
export function createStop(): () => boolean {
  let asked = 0;
  return () => ++asked > 40;
}

const MIB = 1024 * 1024;

/** Limits that end a test's run before the test itself is ended. */
const TEST_LIMITS: RunLimits = { ...DEFAULT_RUN_LIMITS, timeMs: 20_000 };

export interface CellResult {
  readonly outcome: Outcome;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TestOptions {
  readonly heapBytes?: number;
  readonly host?: Partial<InterpreterHost>;
  /** Whether the standard library is there. */
  readonly hasLibrary?: boolean;
}

/** A Python to try cells on. */
export class TestPython {
  private constructor(
    readonly interpreter: Interpreter,
    private readonly limits: RunLimits,
  ) {}

  static async start(options: TestOptions = {}): Promise<TestPython> {
    return TestPython.startNow(options);
  }

  static startNow(options: TestOptions = {}): TestPython {
    const { heapBytes = 16 * MIB, host = {}, hasLibrary = true } = options;
    const limits = { ...TEST_LIMITS, heapBytes };
    const interpreter = new Interpreter({
      module: engineModule(),
      ...(hasLibrary ? { library: engineLibrary() } : {}),
      limits,
      host: { ...createWorkerHost(), ...host },
    });
    return new TestPython(interpreter, limits);
  }

  run(
    code: string,
    options: { limits?: Partial<RunLimits>; isStopRequested?: () => boolean; cell?: string } = {},
  ): CellResult {
    const { limits = {}, isStopRequested = () => false, cell = 'Cell 1' } = options;
    const text = { stdout: '', stderr: '' };
    const outcome = this.interpreter.run({
      cell,
      code,
      limits: { ...this.limits, ...limits },
      isStopRequested,
      onOutput: (pieces) => {
        for (const piece of pieces) {
          if (piece.stream !== 'gap') text[piece.stream] += piece.text;
        }
      },
    });
    return { outcome, ...text };
  }

  /** Runs code that must complete; returns what it printed. */
  print(code: string): string {
    const { outcome, stdout } = this.run(code);
    if (outcome.kind !== 'completed') throw new Error(JSON.stringify(outcome));
    return stdout;
  }

  /** Runs code that an exception must end; returns "Type: message". */
  raise(code: string): string {
    const { outcome } = this.run(code);
    const isRaised = outcome.kind === 'raised' || outcome.kind === 'limited';
    if (!isRaised || !outcome.exception) throw new Error(JSON.stringify(outcome));
    return `${outcome.exception.type}: ${outcome.exception.message}`;
  }
}
