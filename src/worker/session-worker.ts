import { READ } from '../interpreter/engine';
import { CheckpointError, EngineTrapError } from '../interpreter/errors';
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
  #start: StartRequest | null = null;
  #interpreter: Interpreter | null = null;
  #events: EventPort | null = null;
  #questions: RunQuestions | null = null;
  /** Whether the session has changed since the page last got a checkpoint. */
  #isChanged = false;

  constructor(private readonly host: InterpreterHost = createWorkerHost()) {}

  async start(request: StartRequest, events: EventPort): Promise<void> {
    this.#start = request;
    this.#events = events;
    this.#interpreter = this.#create(request.checkpoint);
  }

  async run(request: WorkerRunRequest): Promise<Outcome> {
    const { run, cell, code, limits, stop } = request;
    const interpreter = this.#interpreter;
    if (!interpreter) return crashed('Python was not running.');
    const events = this.#events;
    this.#questions = events && new RunQuestions(run, events, request, this.host);
    this.#sendCheckpoint();
    events?.postMessage({ kind: 'started', run });
    this.#isChanged = true;
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
      // Later, so that the outcome is on its way first.
      setTimeout(() => this.#sendCheckpoint(), 0);
    }
  }

  async compile(cell: string, code: string): Promise<PythonException | null> {
    return this.#ask((interpreter) => interpreter.compile(cell, code), null);
  }

  async complete(prefix: string): Promise<readonly string[]> {
    return this.#ask((interpreter) => interpreter.complete(prefix), []);
  }

  async checkpoint(): Promise<Uint8Array | null> {
    return this.#ask(takeCheckpoint, null);
  }

  async restore(checkpoint: Uint8Array): Promise<string | null> {
    try {
      this.#interpreter = this.#create(checkpoint);
    } catch (error) {
      if (!(error instanceof CheckpointError)) throw error;
      return error.message;
    }
    this.#isChanged = true;
    this.#sendCheckpoint();
    return null;
  }

  #create(checkpoint: Uint8Array | null): Interpreter {
    if (!this.#start) throw new Error('the worker was not started');
    const { module, limits } = this.#start;
    return new Interpreter({
      module: module as WebAssembly.Module,
      host: {
        ...this.host,
        read: (...request) => this.#questions?.stdin.read(...request) ?? READ.unavailable,
      },
      limits,
      ...(checkpoint ? { checkpoint } : {}),
    });
  }

  #sendCheckpoint(): void {
    if (!this.#isChanged || !this.#interpreter) return;
    this.#isChanged = false;
    const from = this.host.ticks();
    const bytes = takeCheckpoint(this.#interpreter);
    const timeMs = this.host.ticks() - from;
    this.#events?.postMessage({ kind: 'checkpoint', bytes, timeMs }, bytes ? [bytes.buffer] : []);
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

function takeCheckpoint(interpreter: Interpreter): Uint8Array<ArrayBuffer> | null {
  try {
    return interpreter.checkpoint();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function crashed(message: string): Outcome {
  return { kind: 'crashed', message, session: 'restored', figures: NO_FIGURES };
}
