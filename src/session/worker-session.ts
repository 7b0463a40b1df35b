import { mergeLimits } from '../protocol/limits';
import type { Variable } from '../protocol/listings';
import type { Outcome, PythonException } from '../protocol/outcome';
import type { CheckpointEvent, EngineModule } from '../protocol/worker-api';
import { type AnswerRoad, createAnswerRoad } from '../signal/answer-road';
import { createStopSignal, type StopSignal } from '../signal/stop-signal';
import { assertText, callSafely } from './assertions';
import { AuditTrail } from './audit-trail';
import { CheckpointRefusedError, SessionDisposedError, WorkerEndedError } from './errors';
import { assertSealed, seal } from './seal';
import type { RunRequest, Session, SessionFiles, SessionState } from './session';
import type { SessionOptions } from './session-options';
import { toStart } from './start-request';
import { type EndedTurn, type Turn, toCancelled } from './turn';
import { TurnRunner } from './turn-runner';
import { realTimers, type Timers, Watchdog } from './watchdog';
import { WorkerFiles } from './worker-files';
import type { WorkerConnection, WorkerHandle } from './worker-handle';
import { WorkerKeeper } from './worker-keeper';

export interface WorkerSessionOptions extends SessionOptions {
  /**
   * Fetches and compiles the engine, or hands out the one it has. `isRetry`
   * after a start that failed: what it has may be the reason.
   */
  readonly loadEngine: (isRetry: boolean) => Promise<EngineModule>;
  readonly startWorker: () => WorkerConnection;
  readonly onCheckpoint?: (event: CheckpointEvent) => void;
  /** Makes the signal that stops runs; each session needs its own. */
  readonly createSignal?: () => StopSignal;
  /** Makes the road by which the worker hears answers; each session needs its own. */
  readonly createRoad?: () => AnswerRoad;
  readonly timers?: Timers;
}

/** How long Python may take to find itself in a checkpoint, before that is taken for a hang. */
const RESTORE_PATIENCE_MS = 5_000;

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
  readonly #keeper: WorkerKeeper;
  readonly #runner: TurnRunner;
  readonly #trail: AuditTrail | null;
  readonly files: SessionFiles = new WorkerFiles(
    (ask) => this.#ask(ask, null),
    () => this.#trail,
  );
  #state: SessionState = 'starting';
  #isDisposed = false;
  #waiting: Turn[] = [];
  #isTaking = false;
  readonly #idleWaiters: (() => void)[] = [];
  #watchdog: Watchdog | null = null;

  /** @throws {CheckpointRefusedError} when `checkpoint` is none, or damaged */
  constructor(options: WorkerSessionOptions) {
    if (options.checkpoint) assertSealed(options.checkpoint);
    this.#options = options;
    this.#signal = (options.createSignal ?? createStopSignal)();
    this.#road = (options.createRoad ?? createAnswerRoad)();
    this.#timers = options.timers ?? realTimers;
    const start = toStart(options);
    const { onAudit } = options;
    this.#trail = onAudit ? new AuditTrail((event) => callSafely(() => onAudit(event))) : null;
    this.#trail?.began(start);
    this.#keeper = new WorkerKeeper({
      ...options,
      start,
      timers: this.#timers,
      onState: (state) => this.#setState(state),
    });
    this.#runner = new TurnRunner({
      keeper: this.#keeper,
      signal: this.#signal,
      road: this.#road,
      timers: this.#timers,
      functions: options.functions ?? [],
      isAudited: onAudit !== undefined,
    });
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
    await this.#keeper.worker;
  }

  run(request: RunRequest): Promise<Outcome> {
    return new Promise((settle, fail) => {
      this.#assertAlive();
      assertText('cell', request.cell);
      assertText('code', request.code);
      const limits = mergeLimits(this.#options.limits, request.limits);
      this.#waiting.push({ request, limits, settle, fail });
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
    else await this.#keeper.startAfresh('the session was reset');
    await this.#turnEnded();
    this.#trail?.wasReset();
    await this.#keeper.worker;
  }

  compile(cell: string, code: string): Promise<PythonException | null> {
    return this.#ask((worker) => {
      assertText('cell', cell);
      assertText('code', code);
      return worker.call((api) => api.compile(cell, code));
    }, null);
  }

  complete(prefix: string): Promise<readonly string[]> {
    return this.#ask((worker) => {
      assertText('prefix', prefix);
      return worker.call((api) => api.complete(prefix));
    }, []);
  }

  variables(): Promise<readonly Variable[]> {
    return this.#ask((worker) => worker.call((api) => api.variables()), []);
  }

  async checkpoint(): Promise<Uint8Array> {
    const ENDED = 'the session was reset or replaced meanwhile';
    const bytes = await this.#ask<Uint8Array | string | null>(
      (worker) => worker.call((api) => api.checkpoint()),
      ENDED,
    );
    if (typeof bytes === 'string') throw new CheckpointRefusedError(bytes);
    if (!bytes) throw new CheckpointRefusedError('there was no memory to take one');
    return seal(bytes.slice());
  }

  async restore(checkpoint: Uint8Array): Promise<void> {
    assertSealed(checkpoint);
    const dismiss = this.#expectAnswer(RESTORE_PATIENCE_MS);
    const reason = await this.#ask(
      (worker) => worker.call((api) => api.restore(checkpoint)),
      'the worker ended meanwhile, or Python hangs in it',
    ).finally(dismiss);
    if (reason !== null) throw new CheckpointRefusedError(reason);
    this.#trail?.restored(checkpoint);
  }

  async fork({ onAudit }: Pick<SessionOptions, 'onAudit'> = {}): Promise<Session> {
    const { onAudit: _, ...options } = this.#options;
    const checkpoint = await this.checkpoint();
    return new WorkerSession({ ...options, ...(onAudit && { onAudit }), checkpoint });
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#cancelWaiting();
    this.#watchdog?.giveUpNow('reset');
    this.#keeper.dispose();
    this.#road.dispose();
    this.#listeners.clear();
  }

  /** Asks the worker something small, which its end leaves unanswered. */
  async #ask<T>(ask: (worker: WorkerHandle) => Promise<T>, unanswered: T): Promise<T> {
    this.#assertAlive();
    const worker = await this.#keeper.worker;
    try {
      return await ask(worker);
    } catch (error) {
      if (!(error instanceof WorkerEndedError)) throw error;
      return unanswered;
    }
  }

  /** Replaces the worker when it does nothing for `ms` but what it is asked for now. */
  #expectAnswer(ms: number): () => void {
    let timer: unknown;
    const wait = () => {
      timer = this.#timers.setTimeout(() => {
        // Before a starting worker, and behind a run, it has not begun.
        if (this.#state !== 'ready') wait();
        else void this.#keeper.replace('it did not answer');
      }, ms);
    };
    wait();
    return () => this.#timers.clearTimeout(timer);
  }

  async #takeTurns(): Promise<void> {
    if (this.#isTaking) return;
    this.#isTaking = true;
    for (let turn = this.#waiting.shift(); turn; turn = this.#waiting.shift()) {
      try {
        this.#end(turn, await this.#runNow(turn));
      } catch (error) {
        turn.fail(error);
      }
    }
    this.#isTaking = false;
    for (const resolve of this.#idleWaiters.splice(0)) resolve();
  }

  #end(turn: Turn, { outcome, record }: EndedTurn): void {
    this.#trail?.ran(turn.request, turn.limits, outcome, record);
    turn.settle(outcome);
  }

  #turnEnded(): Promise<void> {
    if (!this.#isTaking) return Promise.resolve();
    return new Promise((resolve) => this.#idleWaiters.push(resolve));
  }

  #cancelWaiting(): void {
    for (const turn of this.#waiting.splice(0)) {
      this.#end(turn, toCancelled());
    }
  }

  async #runNow(turn: Turn): Promise<EndedTurn> {
    const watchdog = new Watchdog(turn.limits.timeMs, this.#timers);
    this.#watchdog = watchdog;
    try {
      if (this.#state === 'failed') this.#keeper.retry();
      const worker = await Promise.race([this.#keeper.worker, watchdog.verdict]);
      if (typeof worker === 'string') {
        if (worker === 'reset') await this.#keeper.startAfresh('the session was reset');
        return toCancelled();
      }
      this.#setState('running');
      return await this.#runner.run(worker, watchdog, turn);
    } finally {
      watchdog.dismiss();
      this.#watchdog = null;
      if (this.#state === 'running') this.#setState('ready');
    }
  }

  #setState(state: SessionState): void {
    if (this.#isDisposed || this.#state === state) return;
    this.#state = state;
    for (const listener of this.#listeners) callSafely(listener);
  }

  #assertAlive(): void {
    if (this.#isDisposed) throw new SessionDisposedError('This session was disposed of.');
  }
}
