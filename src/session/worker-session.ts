import { mergeLimits } from '../protocol/limits';
import type { Variable } from '../protocol/listings';
import type { Outcome, PythonException } from '../protocol/outcome';
import type { CheckpointEvent, EngineModule } from '../protocol/worker-api';
import { type AnswerRoad, createAnswerRoad } from '../signal/answer-road';
import { createStopSignal, type StopSignal } from '../signal/stop-signal';
import { assertFunction, assertRunRequest, assertText, callSafely } from './assertions';
import { AuditTrail } from './audit-trail';
import {
  CheckpointFailedError,
  CheckpointRefusedError,
  SessionDisposedError,
  WorkerEndedError,
} from './errors';
import { JobQueue } from './job-queue';
import { LibraryShelf, mayImport } from './library-shelf';
import { assertSealed, seal } from './seal';
import type { RunRequest, Session, SessionFiles, SessionState } from './session';
import type { SessionOptions } from './session-options';
import { toStart } from './start-request';
import { type EndedTurn, type Turn, toCancelled, toFailed } from './turn';
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
  /** Fetches the standard library of the engine's build. */
  readonly loadLibrary?: () => Promise<Uint8Array>;
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

const RESET = 'the session was reset';

/**
 * A session in a worker.
 *
 * Whatever it is asked for happens in the order of asking. All decisions are made from what is known on this side: a worker that runs
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
  readonly #library: LibraryShelf;
  /** Functions of the session may import: a checkpoint from elsewhere is not known. */
  #needsLibrary: boolean;
  readonly #trail: AuditTrail | null;
  readonly files: SessionFiles;
  readonly #jobs = new JobQueue();
  /** Runs that have not begun; a Stop takes them out. */
  readonly #waiting = new Set<Turn>();
  #watchdog: Watchdog | null = null;
  #state: SessionState = 'starting';
  /** Whether nothing has happened to the interpreter yet. */
  #isFresh: boolean;
  #isDisposed = false;

  /** @throws {CheckpointRefusedError} when `checkpoint` is none, or damaged */
  constructor(options: WorkerSessionOptions) {
    if (options.checkpoint) assertSealed(options.checkpoint);
    this.#isFresh = !options.checkpoint;
    this.#options = options;
    this.#signal = (options.createSignal ?? createStopSignal)();
    this.#road = (options.createRoad ?? createAnswerRoad)();
    this.#timers = options.timers ?? realTimers;
    const start = toStart(options);
    const { onAudit } = options;
    this.#trail = onAudit ? new AuditTrail((event) => callSafely(() => onAudit(event))) : null;
    this.#trail?.began(start);
    this.#library = new LibraryShelf(options.loadLibrary);
    this.#needsLibrary = options.checkpoint !== undefined;
    this.#keeper = new WorkerKeeper({
      ...options,
      getLibrary: () => this.#library.bytes,
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
      onRunning: () => this.#setState('running'),
    });
    this.files = new WorkerFiles((ask) => this.#ask(ask, null), this.#trail);
    // After the engine: nothing stands between a page and its first cell.
    this.#keeper.worker.then(
      () => this.#library.fetchAhead(),
      () => undefined,
    );
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

  async run(request: RunRequest): Promise<Outcome> {
    this.#assertAlive();
    assertRunRequest(request);
    const turn = { request, limits: mergeLimits(this.#options.limits, request.limits) };
    this.#waiting.add(turn);
    return this.#jobs.add(() => this.#take(turn));
  }

  stop(): void {
    this.#waiting.clear();
    if (!this.#watchdog) return;
    this.#signal.raise();
    this.#watchdog.expectStop();
  }

  async reset(): Promise<void> {
    this.#assertAlive();
    this.#waiting.clear();
    this.#watchdog?.giveUpNow('reset');
    await this.#jobs.add(async () => {
      const isDone = this.#isFresh && this.#state !== 'failed';
      if (!isDone) await this.#keeper.startAfresh(RESET);
      this.#isFresh = true;
      this.#trail?.wasReset();
      await this.#keeper.worker;
    });
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
    const bytes = await this.#ask((worker) => worker.call((api) => api.checkpoint()), null);
    if (!bytes) throw new CheckpointFailedError();
    return seal(bytes.slice());
  }

  async restore(checkpoint: Uint8Array): Promise<void> {
    assertSealed(checkpoint);
    const copy = checkpoint.slice();
    const reason = await this.#ask(async (worker) => {
      const giveUp = () => void this.#keeper.replace('it did not answer');
      const timer = this.#timers.setTimeout(giveUp, RESTORE_PATIENCE_MS);
      try {
        const reason = await worker.call((api) => api.restore(copy));
        if (reason === null) this.#trail?.restored(copy);
        return reason;
      } finally {
        this.#timers.clearTimeout(timer);
      }
    }, 'the worker ended meanwhile, or Python hangs in it');
    if (reason !== null) throw new CheckpointRefusedError(reason);
    this.#needsLibrary = true;
  }

  async fork({ onAudit }: Pick<SessionOptions, 'onAudit'> = {}): Promise<Session> {
    assertFunction('onAudit', onAudit);
    const { onAudit: _, ...options } = this.#options;
    const checkpoint = await this.checkpoint();
    return new WorkerSession({ ...options, ...(onAudit && { onAudit }), checkpoint });
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#waiting.clear();
    this.#watchdog?.giveUpNow('reset');
    this.#keeper.dispose();
    this.#road.dispose();
    this.#listeners.clear();
  }

  /** Asks the worker something small, which its end leaves unanswered. */
  async #ask<T>(ask: (worker: WorkerHandle) => Promise<T>, unanswered: T): Promise<T> {
    this.#assertAlive();
    return this.#jobs.add(async () => {
      this.#assertAlive();
      this.#isFresh = false;
      try {
        return await ask(await this.#keeper.worker);
      } catch (error) {
        if (!(error instanceof WorkerEndedError)) throw error;
        this.#assertAlive();
        return unanswered;
      }
    });
  }

  /** Runs a turn, unless it was cancelled meanwhile, and tells of it. */
  async #take(turn: Turn): Promise<Outcome> {
    const { request, limits } = turn;
    try {
      const isCancelled = !this.#waiting.delete(turn);
      const { outcome, record } = isCancelled ? toCancelled() : await this.#runNow(turn);
      this.#trail?.ran(request, limits, outcome, record);
      return outcome;
    } catch (error) {
      const { outcome, record } = toFailed(error);
      this.#trail?.ran(request, limits, outcome, record);
      throw error;
    }
  }

  /** The worker, with the standard library in it where the code may need it. */
  async #prepare({ request }: Turn): Promise<WorkerHandle> {
    const worker = await this.#keeper.worker;
    const isNeeded = this.#needsLibrary || mayImport(request.code);
    const library = isNeeded ? await this.#library.fetch() : this.#library.bytes;
    if (library) await worker.provide(library);
    return worker;
  }

  async #runNow(turn: Turn): Promise<EndedTurn> {
    const watchdog = new Watchdog(turn.limits.timeMs, this.#timers);
    this.#watchdog = watchdog;
    try {
      if (this.#state === 'failed') this.#keeper.retry();
      const worker = await Promise.race([this.#prepare(turn), watchdog.verdict]);
      if (typeof worker === 'string') {
        return toCancelled();
      }
      this.#isFresh = false;
      const ended = await this.#runner.run(worker, watchdog, turn);
      this.#isFresh = 'session' in ended.outcome && ended.outcome.session === 'lost';
      return ended;
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
