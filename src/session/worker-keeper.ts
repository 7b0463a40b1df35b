import type { CheckpointEvent, EngineModule, StartRequest } from '../protocol/worker-api';
import { EngineLoadError } from './errors';
import { type WorkerConnection, WorkerHandle } from './worker-handle';

export interface WorkerKeeperOptions {
  /**
   * Fetches and compiles the engine, or hands out the one it has. `isRetry`
   * after a start that failed: what it has may be the reason.
   */
  readonly loadEngine: (isRetry: boolean) => Promise<EngineModule>;
  readonly startWorker: () => WorkerConnection;
  /** What each worker is started with, the module aside; `checkpoint` is the first one's. */
  readonly start: Omit<StartRequest, 'module'>;
  readonly onState: (state: 'starting' | 'ready' | 'failed') => void;
  readonly onCheckpoint?: (event: CheckpointEvent) => void;
}

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
    const { loadEngine, startWorker, start } = this.#options;
    const isRetry = this.#hasFailed;
    this.#hasFailed = true;
    const module = await loadEngine(isRetry);
    const worker = new WorkerHandle({
      connection: startWorker(),
      start: { ...start, module, checkpoint },
      onCheckpoint: (event) => {
        if (generation === this.#generation) this.#note(event, worker);
      },
    });
    try {
      await worker.ready;
      this.#hasFailed = false;
    } catch (error) {
      worker.end('it did not start');
      const reason = error instanceof Error ? error.message : String(error);
      throw new EngineLoadError(`${reason} Reload the page to try again.`, { cause: error });
    }
    return worker;
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
