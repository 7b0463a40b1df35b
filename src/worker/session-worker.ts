import { assertDeclarations, type HostFunctionDeclaration } from '../host-functions/declaration';
import { encodeDeclarations } from '../host-functions/wire';
import { READ } from '../interpreter/engine';
import { CheckpointError, EngineTrapError } from '../interpreter/errors';
import type { InterpreterHost } from '../interpreter/host';
import { createWorkerHost } from '../interpreter/host';
import { Interpreter } from '../interpreter/interpreter';
import type { Variable } from '../protocol/listings';
import {
  NO_FIGURES,
  type Outcome,
  type PythonException,
  type ReachedLimit,
} from '../protocol/outcome';
import type { FileChange } from '../protocol/run-record';
import type {
  EventPort,
  FileAnswer,
  FileRequest,
  StartRequest,
  WorkerApi,
  WorkerRunRequest,
} from '../protocol/worker-api';
import { watchStop } from '../signal/stop-watcher';
import { answerFileRequest } from './file-requests';
import { loadWorkerFunctions, type WorkerFunctions } from './worker-functions';
import { WorkerRun } from './worker-run';

/**
 * The worker's side of a session: one interpreter, and the way out for its
 * events. Runs the same in a browser's worker and in one of Node's.
 */
export class SessionWorker implements WorkerApi {
  #start: StartRequest | null = null;
  #interpreter: Interpreter | null = null;
  #events: EventPort | null = null;
  #functions: WorkerFunctions = {};
  #run: WorkerRun | null = null;
  /** Memory of a former checkpoint. */
  #spare: ArrayBuffer | null = null;
  /** Whether the session has changed since the page last got a checkpoint. */
  #isChanged = false;

  constructor(private readonly host: InterpreterHost = createWorkerHost()) {}

  async start(request: StartRequest, events: EventPort): Promise<void> {
    this.#start = request;
    this.#events = events;
    if (request.workerFunctions !== null) {
      this.#functions = await loadWorkerFunctions(request.workerFunctions);
    }
    this.#interpreter = this.#create(request.checkpoint);
  }

  async run(request: WorkerRunRequest): Promise<Outcome> {
    const { run, cell, code, limits, stop } = request;
    const interpreter = this.#interpreter;
    const events = this.#events;
    if (!interpreter || !events) {
      events?.postMessage({ kind: 'started', run });
      events?.postMessage({ kind: 'ended', run, fileChanges: [] });
      return crashed('Python had failed before this run.');
    }
    this.#sendCheckpoint();
    events.postMessage({ kind: 'started', run });
    this.#isChanged = true;
    let fileChanges: readonly FileChange[] = [];
    try {
      const current = new WorkerRun({
        request,
        events,
        interpreter,
        host: this.host,
        declarations: this.#declarations,
        functions: this.#functions,
      });
      this.#run = current;
      const outcome = interpreter.run({
        cell,
        code,
        limits,
        isStopRequested: watchStop(stop, this.host.ticks),
        onOutput: (pieces) => events.postMessage({ kind: 'output', run, pieces }),
      });
      fileChanges = current.findFileChanges();
      return withOwnValue(outcome, current.calls.met);
    } catch (error) {
      if (!(error instanceof EngineTrapError)) throw error;
      this.#interpreter = null;
      return crashed(error.message);
    } finally {
      this.#run = null;
      events.postMessage({ kind: 'ended', run, fileChanges });
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

  async variables(): Promise<readonly Variable[]> {
    return this.#ask((interpreter) => interpreter.variables(), []);
  }

  async files(request: FileRequest): Promise<FileAnswer> {
    const answer = this.#ask((interpreter) => answerFileRequest(interpreter, request), GONE);
    if (request.kind === 'write' || request.kind === 'remove') this.#isChanged = true;
    this.#sendCheckpoint();
    return answer;
  }

  async checkpoint(): Promise<Uint8Array | null> {
    return this.#ask((interpreter) => takeCheckpoint(interpreter), null);
  }

  async recycle(buffer: ArrayBuffer): Promise<void> {
    this.#spare = buffer;
  }

  async restore(checkpoint: Uint8Array): Promise<string | null> {
    // Should the engine hang in the other one, the page has this.
    this.#sendCheckpoint();
    try {
      const interpreter = this.#create(checkpoint);
      // What a run does first; in a forged checkpoint it may be more than the engine can bear.
      interpreter.listFiles();
      this.#interpreter = interpreter;
    } catch (error) {
      if (error instanceof CheckpointError) return error.message;
      return `Python cannot live in it (${error instanceof Error ? error.message : error})`;
    }
    this.#isChanged = true;
    this.#sendCheckpoint();
    return null;
  }

  get #declarations(): readonly HostFunctionDeclaration[] {
    return (this.#start?.functions ?? []) as readonly HostFunctionDeclaration[];
  }

  #create(checkpoint: Uint8Array | null): Interpreter {
    if (!this.#start) throw new Error('the worker was not started');
    const { module, limits, mounts } = this.#start;
    const declarations = this.#declarations;
    const interpreter = new Interpreter({
      module: module as WebAssembly.Module,
      host: {
        ...this.host,
        read: (...request) => this.#run?.read(...request) ?? READ.unavailable,
        call: (...request) => this.#run?.calls.call(...request) ?? null,
      },
      limits,
      determinism: this.#start,
      ...(checkpoint ? { checkpoint } : {}),
    });
    mount(interpreter, mounts);
    if (declarations.length > 0) {
      assertDeclarations(declarations);
      interpreter.declareFunctions(encodeDeclarations(declarations));
    }
    return interpreter;
  }

  #sendCheckpoint(): void {
    if (!this.#isChanged || !this.#interpreter) return;
    this.#isChanged = false;
    const from = this.host.ticks();
    const spare = this.#spare;
    this.#spare = null;
    const bytes = this.#ask((interpreter) => takeCheckpoint(interpreter, spare), undefined);
    // The page keeps the one before.
    if (bytes === undefined) return;
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

/** Writes the mounts that are not there yet: a checkpoint of this session has them. */
function mount(interpreter: Interpreter, mounts: StartRequest['mounts']): void {
  const there = new Map(interpreter.listFiles().map((entry) => [entry.path, entry]));
  for (const [path, data] of Object.entries(mounts)) {
    const known = there.get(path);
    if (!known?.isReadonly || known.size !== data.length) interpreter.writeFile(path, data, true);
  }
}

const GONE: FileAnswer = { kind: 'failed', errno: 5, message: 'Python is not running.' };

function takeCheckpoint(
  interpreter: Interpreter,
  spare: ArrayBuffer | null = null,
): Uint8Array<ArrayBuffer> | null {
  try {
    return interpreter.checkpoint(spare);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A function of the host may have a bound of its own, below the run's. */
function withOwnValue(outcome: Outcome, met: ReachedLimit | null): Outcome {
  if (outcome.kind !== 'limited' || outcome.limit.name !== met?.name) return outcome;
  return { ...outcome, limit: met };
}

function crashed(message: string): Outcome {
  return { kind: 'crashed', message, session: 'restored', figures: NO_FIGURES };
}
