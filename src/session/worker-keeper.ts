import type { CheckpointEvent, EngineModule, StartRequest } from '../protocol/worker-api';
import { EngineLoadError } from './errors';
import type { Timers } from './watchdog';
import { type WorkerConnection, WorkerHandle } from './worker-handle';

export interface WorkerKeeperOptions {
  /**
   * Fetches and compiles the engine, or hands out the one it has. `isRetry`
   * after a start that failed: what it has may be the reason.
   */
  readonly loadEngine: (isRetry: boolean) => Promise<EngineModule>;
  readonly startWorker: () => WorkerConnection;
  /** What each worker is started with, the module aside; `checkpoint` is the first one's. */
  readonly start: Omit<StartRequest, 'module' | 'library'>;
  /** The standard library, once it is there. */
  readonly getLibrary: () => Uint8Array | null;
  readonly timers: Timers;
  readonly onState: (state: 'starting' | 'ready' | 'failed') => void;
  readonly onCheckpoint?: (event: CheckpointEvent) => void;
}

/** How long a start from a checkpoint may take; a forged one can hang the engine. */
const START_PATIENCE_MS = 15_000;

/**
 * The session's worker, and what another one would begin with.
 *
 * A worker sends a checkpoint whenever the session has changed and nothing
 * runs. So whatever becomes of it, the next one goes on from there.
 */
export class WorkerKeeper {
  readonly #options: WorkerKeeperOptions;
  /** What the next worker begins with: null for a fresh interpreter. */
  #checkpoint: Uint8Array | null;
  /** The last one that a worker has sent: ours to give back. */
  #received: Uint8Array | null = null;
  /** True while there was no memory for the checkpoint that is due. */
  #isCheckpointDue = false;
  /** Counts the workers: what one sends that is not the last any more is let be. */
  #generation = 0;
  /** True from the beginning of a start until it has gone well. */
  #hasFailed = false;
  #isDisposed = false;
  #worker: Promise<WorkerHandle>;

  constructor(options: WorkerKeeperOptions) {
    this.#options = options;
    this.#checkpoint = options.start.checkpoint;
    this.#worker = this.#start();
  }

  get worker(): Promise<WorkerHandle> {
    return this.#worker;
  }

  /** Starts again what could not be started. */
  retry(): void {
    this.#worker = this.#start();
  }

  /** Ends the worker and starts another where the last checkpoint was taken. */
  async replace(reason: string): Promise<'restored' | 'lost'> {
    const fate = this.#isCheckpointDue ? 'lost' : 'restored';
    if (fate === 'lost') this.#checkpoint = null;
    await this.#exchange(reason);
    return fate;
  }

  /** Ends the worker and starts another with a fresh interpreter. */
  async startAfresh(reason: string): Promise<void> {
    this.#checkpoint = null;
    await this.#exchange(reason);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#checkpoint = null;
    this.#worker.then(
      (worker) => worker.end('the session was disposed of'),
      () => undefined,
    );
  }

  async #exchange(reason: string): Promise<void> {
    const old = this.#worker;
    if (!this.#isDisposed) this.#worker = this.#start();
    await old.then(
      (worker) => worker.end(reason),
      () => undefined,
    );
  }

  /** Starts a worker; resolves when Python in it is ready. */
  #start(): Promise<WorkerHandle> {
    this.#isCheckpointDue = false;
    this.#options.onState('starting');
    const started = this.#load(++this.#generation, this.#checkpoint);
    started.then(
      () => this.#options.onState('ready'),
      () => this.#options.onState('failed'),
    );
    return started;
  }

  async #load(generation: number, checkpoint: Uint8Array | null): Promise<WorkerHandle> {
    const isRetry = this.#hasFailed;
    this.#hasFailed = true;
    const module = await this.#options.loadEngine(isRetry);
    const worker = await this.#begin(module, generation, checkpoint).catch((error: unknown) => {
      // The first checkpoint is the caller's: without it, it would be another session.
      const isOwn = checkpoint !== null && checkpoint !== this.#options.start.checkpoint;
      if (!isOwn || generation !== this.#generation) throw error;
      this.#checkpoint = null;
      return this.#begin(module, generation, null);
    });
    this.#hasFailed = false;
    return worker;
  }

  async #begin(
    module: EngineModule,
    generation: number,
    checkpoint: Uint8Array | null,
  ): Promise<WorkerHandle> {
    const { startWorker, start, getLibrary, timers } = this.#options;
    const worker = new WorkerHandle({
      connection: startWorker(),
      start: { ...start, module, checkpoint, library: getLibrary() },
      onCheckpoint: (event) => {
        if (generation === this.#generation) this.#note(event, worker);
      },
    });
    const giveUp = () => worker.end('Python did not start from its checkpoint.');
    const timer = checkpoint && timers.setTimeout(giveUp, START_PATIENCE_MS);
    try {
      await worker.ready;
      return worker;
    } catch (error) {
      worker.end('it did not start');
      const reason = error instanceof Error ? error.message : String(error);
      throw new EngineLoadError(`${reason} Reload the page to try again.`, { cause: error });
    } finally {
      timers.clearTimeout(timer);
    }
  }

  #note(event: CheckpointEvent, worker: WorkerHandle): void {
    this.#isCheckpointDue = event.bytes === null;
    if (event.bytes) {
      const spare = this.#received;
      this.#checkpoint = this.#received = event.bytes;
      if (spare) worker.recycle(spare.buffer as ArrayBuffer);
    }
    this.#options.onCheckpoint?.(event);
  }
}
