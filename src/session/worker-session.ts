import { DEFAULT_HEAP_BYTES, DEFAULT_RUN_LIMITS, type RunLimits } from '../protocol/limits';
import { NO_FIGURES, type Outcome, type PythonException } from '../protocol/outcome';
import type { EngineModule } from '../protocol/worker-api';
import { type AnswerRoad, createAnswerRoad } from '../signal/answer-road';
import { createStopSignal, type StopSignal } from '../signal/stop-signal';
import { EngineLoadError, SessionDisposedError, WorkerEndedError } from './errors';
import { RunAnswers } from './run-answers';
import type { RunRequest, Session, SessionState } from './session';
import { realTimers, type Timers, type Verdict, Watchdog } from './watchdog';
import { type WorkerConnection, WorkerHandle } from './worker-handle';

export interface WorkerSessionOptions {
  /**
   * Fetches and compiles the engine, or hands out the one it has. `isRetry`
   * after a start that failed: what it has may be the reason.
   */
  readonly loadEngine: (isRetry: boolean) => Promise<EngineModule>;
  readonly startWorker: () => WorkerConnection;
  readonly heapBytes?: number;
  readonly signal?: StopSignal;
  readonly road?: AnswerRoad;
  readonly timers?: Timers;
}

/** A run that waits for its turn, or has it. */
interface Turn {
  readonly request: RunRequest;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * A session in a worker.
 *
 * All decisions are made from what is known on this side: a worker that runs
 * Python answers nothing until it is done.
 */
export class WorkerSession implements Session {
  readonly #options: WorkerSessionOptions;
  readonly #signal: StopSignal;
  readonly #road: AnswerRoad;
  readonly #timers: Timers;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = 'starting';
  #isDisposed = false;
  /** True from the beginning of a start until it has gone well. */
  #hasFailed = false;
  #worker: Promise<WorkerHandle>;
  #waiting: Turn[] = [];
  #isTaking = false;
  readonly #idleWaiters: (() => void)[] = [];
  #watchdog: Watchdog | null = null;
  #runs = 0;

  constructor(options: WorkerSessionOptions) {
    this.#options = options;
    this.#signal = options.signal ?? createStopSignal();
    this.#road = options.road ?? createAnswerRoad();
    this.#timers = options.timers ?? realTimers;
    this.#worker = this.#start();
  }

  get state(): SessionState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async ready(): Promise<void> {
    this.#assertAlive();
    await this.#worker;
  }

  run(request: RunRequest): Promise<Outcome> {
    this.#assertAlive();
    return new Promise((settle, fail) => {
      this.#waiting.push({ request, settle, fail });
      void this.#takeTurns();
    });
  }

  stop(): void {
    this.#cancelWaiting();
    if (!this.#watchdog) return;
    this.#signal.raise();
    this.#watchdog.expectStop();
  }

  async reset(): Promise<void> {
    this.#assertAlive();
    this.#cancelWaiting();
    if (this.#watchdog) this.#watchdog.giveUpNow('reset');
    else await this.#replaceWorker('the session was reset');
    await this.#turnEnded();
    await this.#worker;
  }

  compile(cell: string, code: string): Promise<PythonException | null> {
    return this.#ask((worker) => worker.call((api) => api.compile(cell, code)), null);
  }

  complete(prefix: string): Promise<readonly string[]> {
    return this.#ask((worker) => worker.call((api) => api.complete(prefix)), []);
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#cancelWaiting();
    this.#watchdog?.giveUpNow('reset');
    this.#worker.then(
      (worker) => worker.end('the session was disposed of'),
      () => undefined,
    );
    this.#road.dispose();
    this.#listeners.clear();
  }

  /** Asks the worker something small, which its end leaves unanswered. */
  async #ask<T>(ask: (worker: WorkerHandle) => Promise<T>, unanswered: T): Promise<T> {
    this.#assertAlive();
    const worker = await this.#worker;
    try {
      return await ask(worker);
    } catch (error) {
      if (!(error instanceof WorkerEndedError)) throw error;
      return unanswered;
    }
  }

  async #takeTurns(): Promise<void> {
    if (this.#isTaking) return;
    this.#isTaking = true;
    for (let turn = this.#waiting.shift(); turn; turn = this.#waiting.shift()) {
      try {
        turn.settle(await this.#runNow(turn.request));
      } catch (error) {
        turn.fail(error);
      }
    }
    this.#isTaking = false;
    for (const resolve of this.#idleWaiters.splice(0)) resolve();
  }

  #turnEnded(): Promise<void> {
    if (!this.#isTaking) return Promise.resolve();
    return new Promise((resolve) => this.#idleWaiters.push(resolve));
  }

  #cancelWaiting(): void {
    for (const turn of this.#waiting.splice(0)) {
      turn.settle(cancelled());
    }
  }

  async #runNow(request: RunRequest): Promise<Outcome> {
    const limits = { ...DEFAULT_RUN_LIMITS, ...request.limits };
    const watchdog = new Watchdog(limits.timeMs, this.#timers);
    this.#watchdog = watchdog;
    try {
      if (this.#state === 'failed') this.#worker = this.#start();
      const worker = await Promise.race([this.#worker, watchdog.verdict]);
      if (!(worker instanceof WorkerHandle)) return cancelled();
      return await this.#runOn(worker, watchdog, request, limits);
    } finally {
      watchdog.dismiss();
      this.#watchdog = null;
    }
  }

  async #runOn(
    worker: WorkerHandle,
    watchdog: Watchdog,
    request: RunRequest,
    limits: RunLimits,
  ): Promise<Outcome> {
    const startedAt = this.#timers.now();
    const answers = new RunAnswers(this.#road, request, watchdog);
    watchdog.start();
    this.#setState('running');
    request.onStart?.();
    try {
      const outcome = await Promise.race([
        this.#callRun(worker, answers, request, limits),
        watchdog.verdict,
      ]);
      if (typeof outcome === 'object') {
        if (outcome.kind === 'crashed') await this.#replaceWorker('the engine crashed');
        return outcome;
      }
      await this.#replaceWorker('the run did not end');
      return toLostOutcome(outcome, limits, this.#timers.now() - startedAt);
    } catch (error) {
      if (!(error instanceof WorkerEndedError)) throw error;
      await this.#replaceWorker(error.message);
      const figures = { ...NO_FIGURES, timeMs: this.#timers.now() - startedAt };
      return { kind: 'crashed', message: error.message, session: 'lost', figures };
    } finally {
      answers.end();
      this.#signal.disarm();
      if (this.#state === 'running') this.#setState('ready');
    }
  }

  async #callRun(
    worker: WorkerHandle,
    answers: RunAnswers,
    request: RunRequest,
    limits: RunLimits,
  ): Promise<Outcome> {
    const run = ++this.#runs;
    const { cell, code, stdin = null } = request;
    const stop = this.#signal.arm();
    const ended = worker.listen(run, (event) => {
      if (event.kind === 'output') request.onOutput?.(event.pieces);
      else void answers.hear(event);
    });
    const [outcome] = await Promise.all([
      worker.call((api) =>
        api.run({ run, cell, code, limits, stop, stdin, answers: answers.token }),
      ),
      ended,
    ]);
    return outcome;
  }

  async #replaceWorker(reason: string): Promise<void> {
    const old = this.#worker;
    if (!this.#isDisposed) this.#worker = this.#start();
    await old.then(
      (worker) => worker.end(reason),
      () => undefined,
    );
  }

  /** Starts a worker; resolves when Python in it is ready. */
  #start(): Promise<WorkerHandle> {
    this.#setState('starting');
    const started = this.#load();
    started.then(
      () => this.#setState('ready'),
      () => this.#setState('failed'),
    );
    return started;
  }

  async #load(): Promise<WorkerHandle> {
    const { loadEngine, startWorker, heapBytes = DEFAULT_HEAP_BYTES } = this.#options;
    const isRetry = this.#hasFailed;
    this.#hasFailed = true;
    const module = await loadEngine(isRetry);
    const worker = new WorkerHandle({ connection: startWorker(), module, heapBytes });
    try {
      await worker.ready;
      this.#hasFailed = false;
    } catch (error) {
      worker.end('it did not start');
      const reason = error instanceof Error ? error.message : String(error);
      throw new EngineLoadError(`${reason} Reload the page to try again.`, {
        cause: error,
      });
    }
    return worker;
  }

  #setState(state: SessionState): void {
    if (this.#isDisposed || this.#state === state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #assertAlive(): void {
    if (this.#isDisposed) throw new SessionDisposedError('This session was disposed of.');
  }
}

/** The outcome of a run that never began. */
function cancelled(): Outcome {
  return { kind: 'stopped', session: 'kept', exception: null, figures: NO_FIGURES };
}

function toLostOutcome(verdict: Verdict, limits: RunLimits, timeMs: number): Outcome {
  const figures = { ...NO_FIGURES, timeMs };
  if (verdict === 'limited') {
    const limit = { name: 'time', value: limits.timeMs } as const;
    return { kind: 'limited', limit, session: 'lost', exception: null, figures };
  }
  return { kind: 'stopped', session: 'lost', exception: null, figures };
}
