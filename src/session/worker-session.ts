import { assertDeclarations, type HostFunctionDeclaration } from '../host-functions/declaration';
import { mergeLimits, type RunLimits } from '../protocol/limits';
import type { Variable } from '../protocol/listings';
import { NO_FIGURES, type Outcome, type PythonException } from '../protocol/outcome';
import { NO_RECORD, type RunRecord } from '../protocol/run-record';
import type { CheckpointEvent, EngineModule, StartRequest } from '../protocol/worker-api';
import { type AnswerRoad, createAnswerRoad } from '../signal/answer-road';
import { createStopSignal, type StopSignal } from '../signal/stop-signal';
import { assertDeterminism, assertMounts, assertText, callSafely } from './assertions';
import { AuditTrail } from './audit-trail';
import { CheckpointRefusedError, SessionDisposedError, WorkerEndedError } from './errors';
import { LibraryShelf, mayImport } from './library-shelf';
import { RunAnswers } from './run-answers';
import { assertSealed, seal } from './seal';
import type { RunRequest, Session, SessionFiles, SessionState } from './session';
import type { SessionOptions } from './session-options';
import { realTimers, type Timers, type Verdict, Watchdog } from './watchdog';
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

/** How long a run that is given up may take to say that it began: the checkpoint comes first. */
const START_PATIENCE_MS = 5_000;

/** How long Python may take to find itself in a checkpoint, before that is taken for a hang. */
const RESTORE_PATIENCE_MS = 5_000;

/** A run that waits for its turn, or has it. */
interface Turn {
  readonly request: RunRequest;
  readonly limits: RunLimits;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/** How a turn went. */
interface EndedTurn {
  readonly outcome: Outcome;
  readonly record: RunRecord;
}

/** Who hears of a run's events. */
interface RunListeners {
  readonly answers: RunAnswers;
  readonly watchdog: Watchdog;
  readonly onBegun: () => void;
  readonly onEnded: (record: RunRecord) => void;
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
  readonly #keeper: WorkerKeeper;
  readonly #library: LibraryShelf;
  /** Functions of the session may import: a checkpoint from elsewhere is not known. */
  #needsLibrary: boolean;
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
  #runs = 0;

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
    this.#library = new LibraryShelf(options.loadLibrary);
    this.#needsLibrary = options.checkpoint !== undefined;
    this.#keeper = new WorkerKeeper({
      ...options,
      getLibrary: () => this.#library.bytes,
      start,
      timers: this.#timers,
      onState: (state) => this.#setState(state),
    });
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
    const bytes = await this.#ask((worker) => worker.call((api) => api.checkpoint()), null);
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
    this.#needsLibrary = true;
    this.#trail?.restored(checkpoint);
  }

  async fork(): Promise<Session> {
    const { onAudit: _, ...options } = this.#options;
    return new WorkerSession({ ...options, checkpoint: await this.checkpoint() });
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
        const { outcome, record } = await this.#runNow(turn);
        this.#trail?.ran(turn.request, turn.limits, outcome, record);
        turn.settle(outcome);
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
      this.#trail?.ran(turn.request, turn.limits, cancelled(), NO_RECORD);
      turn.settle(cancelled());
    }
  }

  async #runNow(turn: Turn): Promise<EndedTurn> {
    const watchdog = new Watchdog(turn.limits.timeMs, this.#timers);
    this.#watchdog = watchdog;
    try {
      if (this.#state === 'failed') this.#keeper.retry();
      const worker = await Promise.race([this.#prepare(turn), watchdog.verdict]);
      if (typeof worker === 'string') {
        if (worker === 'reset') await this.#keeper.startAfresh('the session was reset');
        return { outcome: cancelled(), record: NO_RECORD };
      }
      return await this.#runOn(worker, watchdog, turn);
    } finally {
      watchdog.dismiss();
      this.#watchdog = null;
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

  async #runOn(worker: WorkerHandle, watchdog: Watchdog, turn: Turn): Promise<EndedTurn> {
    let record = NO_RECORD;
    const onEnded = (ended: RunRecord) => {
      record = ended;
    };
    const outcome = await this.#settle(worker, watchdog, turn, onEnded);
    return { outcome, record };
  }

  /** Runs a turn to its outcome, whatever becomes of the worker. */
  async #settle(
    worker: WorkerHandle,
    watchdog: Watchdog,
    turn: Turn,
    onEnded: (record: RunRecord) => void,
  ): Promise<Outcome> {
    const startedAt = this.#timers.now();
    const answers = new RunAnswers({
      road: this.#road,
      onInput: turn.request.onInput,
      functions: this.#options.functions ?? [],
      watchdog,
    });
    const figures = () => ({ ...NO_FIGURES, timeMs: this.#timers.now() - startedAt });
    watchdog.start();
    this.#setState('running');
    callSafely(() => turn.request.onStart?.());
    let handleBegun: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      handleBegun = resolve;
    });
    try {
      const outcome = await Promise.race([
        this.#callRun(worker, { answers, watchdog, onBegun: handleBegun, onEnded }, turn),
        watchdog.verdict,
      ]);
      if (typeof outcome === 'object') {
        if (outcome.kind !== 'crashed') return outcome;
        return { ...outcome, session: await this.#keeper.replace('the engine crashed') };
      }
      if (outcome === 'reset') {
        await this.#keeper.startAfresh('the session was reset');
        return { kind: 'stopped', session: 'lost', exception: null, figures: figures() };
      }
      // The checkpoint of the run before may still be on its way.
      await this.#waitFor(begun, START_PATIENCE_MS);
      const session = await this.#keeper.replace('the run did not end');
      return toCutOff(outcome, turn.limits, session, figures());
    } catch (error) {
      if (!(error instanceof WorkerEndedError)) throw error;
      const session = await this.#keeper.replace(error.message);
      return { kind: 'crashed', message: error.message, session, figures: figures() };
    } finally {
      answers.end();
      this.#signal.disarm();
      if (this.#state === 'running') this.#setState('ready');
    }
  }

  async #callRun(
    worker: WorkerHandle,
    { answers, watchdog, onBegun, onEnded }: RunListeners,
    turn: Turn,
  ): Promise<Outcome> {
    const run = ++this.#runs;
    const { request, limits } = turn;
    const { cell, code, stdin = null } = request;
    const stop = this.#signal.arm();
    const ended = worker.listen(run, (event) => {
      if (event.kind === 'output') callSafely(() => request.onOutput?.(event.pieces));
      else if (event.kind === 'started') onBegun();
      else if (event.kind === 'ended') onEnded(event.record);
      else if (event.kind === 'entered') watchdog.expectReturn(event.deadlineMs);
      else if (event.kind === 'returned') watchdog.noteReturn();
      else void answers.hear(event);
    });
    const [outcome] = await Promise.all([
      worker.call((api) =>
        api.run({
          run,
          cell,
          code,
          limits,
          stop,
          stdin,
          hasInput: request.onInput !== undefined,
          answers: answers.token,
        }),
      ),
      ended,
    ]);
    return isOutcome(outcome) ? outcome : NONSENSE;
  }

  /** Waits for an event, but no longer than `ms`. */
  async #waitFor(event: Promise<void>, ms: number): Promise<void> {
    let timer: unknown;
    const late = new Promise<void>((resolve) => {
      timer = this.#timers.setTimeout(resolve, ms);
    });
    await Promise.race([event, late]);
    this.#timers.clearTimeout(timer);
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

/** What each worker of the session is started with. */
function toStart(options: SessionOptions): Omit<StartRequest, 'module' | 'library'> {
  const { limits, determinism, mounts = {}, functions = [], workerFunctions, checkpoint } = options;
  assertDeterminism(determinism ?? {});
  assertMounts(mounts);
  const encoder = new TextEncoder();
  const declarations = [...functions, ...(workerFunctions?.declarations ?? [])].map(toDeclaration);
  assertDeclarations(declarations);
  return {
    ...determinism,
    limits: mergeLimits(limits),
    checkpoint: checkpoint ?? null,
    mounts: Object.fromEntries(
      Object.entries(mounts).map(([path, data]) => [
        path,
        typeof data === 'string' ? encoder.encode(data) : data,
      ]),
    ),
    functions: declarations,
    workerFunctions: workerFunctions?.url ?? null,
  };
}

/** The end of a run whose worker answers something else than an outcome. */
const NONSENSE: Outcome = {
  kind: 'crashed',
  message: 'The worker answered nonsense.',
  session: 'restored',
  figures: NO_FIGURES,
};

const OUTCOMES: readonly unknown[] = [
  'completed',
  'raised',
  'limited',
  'stopped',
  'crashed',
] satisfies Outcome['kind'][];

function isOutcome(value: unknown): value is Outcome {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && OUTCOMES.includes(value.kind)
  );
}

/** The outcome of a run that never began. */
function cancelled(): Outcome {
  return { kind: 'stopped', session: 'kept', exception: null, figures: NO_FIGURES };
}

/** The outcome of a run whose worker had to be replaced. */
function toCutOff(
  verdict: Exclude<Verdict, 'reset'>,
  limits: RunLimits,
  session: 'restored' | 'lost',
  figures: Outcome['figures'],
): Outcome {
  const exception = null;
  switch (verdict) {
    case 'stopped':
      return { kind: 'stopped', session, exception, figures };
    case 'limited': {
      const limit = { name: 'time', value: limits.timeMs } as const;
      return { kind: 'limited', limit, session, exception, figures };
    }
    case 'overdue': {
      const limit = { name: 'hostCallTime', value: limits.hostCallMs } as const;
      return { kind: 'limited', limit, session, exception, figures };
    }
  }
}

/** A declaration without the function: functions cannot be sent to a worker. */
function toDeclaration(declaration: HostFunctionDeclaration): HostFunctionDeclaration {
  const { module, name, doc, parameters, result, maxCalls, maxMs } = declaration;
  return {
    module,
    name,
    doc,
    parameters,
    result,
    ...(maxCalls === undefined ? {} : { maxCalls }),
    ...(maxMs === undefined ? {} : { maxMs }),
  };
}
