import { EngineTrapError } from '../interpreter/errors';
import type { InterpreterHost } from '../interpreter/host';
import { createWorkerHost } from '../interpreter/host';
import { Interpreter } from '../interpreter/interpreter';
import { NO_FIGURES, type Outcome, type PythonException } from '../protocol/outcome';
import type { OutputPort, StartRequest, WorkerApi, WorkerRunRequest } from '../protocol/worker-api';
import { watchStop } from '../signal/stop-watcher';

/**
 * The worker's side of a session: one interpreter, and the way out for its
 * output. Runs the same in a browser's worker and in one of Node's.
 */
export class SessionWorker implements WorkerApi {
  #interpreter: Interpreter | null = null;
  #output: OutputPort | null = null;

  constructor(private readonly host: InterpreterHost = createWorkerHost()) {}

  async start({ module, heapBytes }: StartRequest, output: OutputPort): Promise<void> {
    this.#output = output;
    this.#interpreter = await Interpreter.create({
      module: module as WebAssembly.Module,
      heapBytes,
      host: this.host,
    });
  }

  async run({ run, cell, code, limits, stop }: WorkerRunRequest): Promise<Outcome> {
    const interpreter = this.#started();
    const output = this.#output;
    try {
      return interpreter.run({
        cell,
        code,
        limits,
        isStopRequested: watchStop(stop, this.host.ticks),
        onOutput: (pieces) => output?.postMessage({ run, pieces, isLast: false }),
      });
    } catch (error) {
      if (!(error instanceof EngineTrapError)) throw error;
      this.#interpreter = null;
      return { kind: 'crashed', message: error.message, session: 'lost', figures: NO_FIGURES };
    } finally {
      output?.postMessage({ run, pieces: [], isLast: true });
    }
  }

  async compile(cell: string, code: string): Promise<PythonException | null> {
    return this.#started().compile(cell, code);
  }

  async complete(prefix: string): Promise<readonly string[]> {
    return this.#started().complete(prefix);
  }

  #started(): Interpreter {
    if (!this.#interpreter) throw new Error('the worker was called before start, or after a crash');
    return this.#interpreter;
  }
}
