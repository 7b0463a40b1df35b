import { READ } from '../interpreter/engine';
import { EngineTrapError } from '../interpreter/errors';
import type { InterpreterHost } from '../interpreter/host';
import { createWorkerHost } from '../interpreter/host';
import { Interpreter } from '../interpreter/interpreter';
import { NO_FIGURES, type Outcome, type PythonException } from '../protocol/outcome';
import type { EventPort, StartRequest, WorkerApi, WorkerRunRequest } from '../protocol/worker-api';
import { watchStop } from '../signal/stop-watcher';
import { RunQuestions } from './run-questions';

/**
 * The worker's side of a session: one interpreter, and the way out for its
 * events. Runs the same in a browser's worker and in one of Node's.
 */
export class SessionWorker implements WorkerApi {
  #interpreter: Interpreter | null = null;
  #events: EventPort | null = null;
  #questions: RunQuestions | null = null;

  constructor(private readonly host: InterpreterHost = createWorkerHost()) {}

  async start({ module, heapBytes }: StartRequest, events: EventPort): Promise<void> {
    this.#events = events;
    this.#interpreter = await Interpreter.create({
      module: module as WebAssembly.Module,
      heapBytes,
      host: {
        ...this.host,
        read: (...request) => this.#questions?.stdin.read(...request) ?? READ.unavailable,
      },
    });
  }

  async run(request: WorkerRunRequest): Promise<Outcome> {
    const { run, cell, code, limits, stop } = request;
    const interpreter = this.#interpreter;
    if (!interpreter) return crashed('Python was not running.');
    const events = this.#events;
    this.#questions = events && new RunQuestions(run, events, request, this.host);
    try {
      return interpreter.run({
        cell,
        code,
        limits,
        isStopRequested: watchStop(stop, this.host.ticks),
        onOutput: (pieces) => events?.postMessage({ kind: 'output', run, pieces }),
      });
    } catch (error) {
      if (!(error instanceof EngineTrapError)) throw error;
      this.#interpreter = null;
      return crashed(error.message);
    } finally {
      this.#questions = null;
      events?.postMessage({ kind: 'ended', run });
    }
  }

  async compile(cell: string, code: string): Promise<PythonException | null> {
    return this.#ask((interpreter) => interpreter.compile(cell, code), null);
  }

  async complete(prefix: string): Promise<readonly string[]> {
    return this.#ask((interpreter) => interpreter.complete(prefix), []);
  }

  /** Asks something small; a trap leaves it unanswered, and the next run reports the crash. */
  #ask<T>(ask: (interpreter: Interpreter) => T, unanswered: T): T {
    if (!this.#interpreter) return unanswered;
    try {
      return ask(this.#interpreter);
    } catch (error) {
      if (!(error instanceof EngineTrapError)) throw error;
      this.#interpreter = null;
      return unanswered;
    }
  }
}

function crashed(message: string): Outcome {
  return { kind: 'crashed', message, session: 'lost', figures: NO_FIGURES };
}
