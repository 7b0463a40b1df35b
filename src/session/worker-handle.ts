import { type Endpoint, type Remote, transfer, wrap } from 'comlink';
import type {
  CheckpointEvent,
  EventPort,
  RunEvent,
  StartRequest,
  WorkerApi,
} from '../protocol/worker-api';
import { EngineLoadError, WorkerEndedError } from './errors';
import { parseWorkerEvent } from './worker-event';

/** A worker of this realm's kind, started and not yet spoken to. */
export interface WorkerConnection {
  readonly endpoint: Endpoint;
  /** Calls `listener` once if the worker fails to load or throws outside a call. */
  onFailure(listener: (message: string) => void): void;
  terminate(): void;
}

export interface WorkerHandleOptions {
  readonly connection: WorkerConnection;
  readonly start: StartRequest;
  readonly onCheckpoint: (event: CheckpointEvent) => void;
}

/**
 * One worker and the calls in flight on it.
 *
 * Comlink never settles a call whose worker is gone, so every call races the
 * worker's end.
 */
export class WorkerHandle {
  readonly #connection: WorkerConnection;
  readonly #api: Remote<WorkerApi>;
  readonly #events = new MessageChannel();
  #hasLibrary: boolean;
  readonly #listeners = new Map<number, (event: RunEvent) => void>();
  #reportEnd: (error: WorkerEndedError) => void = () => undefined;
  readonly #ended = new Promise<never>((_, reject) => {
    this.#reportEnd = reject;
  });
  /** Settles when the interpreter in the worker is ready. */
  readonly ready: Promise<void>;

  constructor({ connection, start, onCheckpoint }: WorkerHandleOptions) {
    this.#connection = connection;
    this.#hasLibrary = start.library !== null;
    this.#api = wrap<WorkerApi>(connection.endpoint);
    this.#ended.catch(() => undefined);
    connection.onFailure((message) => this.#reportEnd(new WorkerEndedError(message)));
    this.#events.port1.onmessage = ({ data }: { data: unknown }) => {
      const event = parseWorkerEvent(data);
      if (event?.kind === 'checkpoint') onCheckpoint(event);
      else if (event) this.#listeners.get(event.run)?.(event);
    };
    const port = this.#events.port2;
    this.ready = this.call((api) =>
      api.start(start, transfer(port, [port]) as unknown as EventPort),
    );
    this.ready.catch(() => undefined);
  }

  /**
   * Calls the worker.
   *
   * @throws {WorkerEndedError} when the worker ends before it answers
   */
  async call<T>(invoke: (api: Remote<WorkerApi>) => T): Promise<Awaited<T>> {
    // Inferred from the call, T keeps unions whole that Comlink's types split.
    return Promise.race([invoke(this.#api), this.#ended]);
  }

  /** Tells `listener` of a run's events; resolves after the last of them. */
  listen(run: number, listener: (event: RunEvent) => void): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      this.#listeners.set(run, (event) => {
        listener(event);
        if (event.kind !== 'ended') return;
        this.#listeners.delete(run);
        resolve();
      });
    });
    return Promise.race([ended, this.#ended]);
  }

  /**
   * Gives the worker the standard library, once.
   *
   * @throws {EngineLoadError} when it does not take it
   * @throws {WorkerEndedError}
   */
  async provide(library: Uint8Array): Promise<void> {
    if (this.#hasLibrary) return;
    const reason = await this.call((api) => api.provide(library));
    if (reason !== null) throw new EngineLoadError(`${reason} Reload the page to try again.`);
    this.#hasLibrary = true;
  }

  /** Gives the memory of a former checkpoint back, for the next. */
  recycle(buffer: ArrayBuffer): void {
    // Should the worker end first, the memory is gone with it.
    this.call((api) => api.recycle(transfer(buffer, [buffer]))).catch(() => undefined);
  }

  /** Ends the worker. Calls in flight reject. Ending twice does nothing. */
  end(reason: string): void {
    this.#connection.terminate();
    this.#events.port1.close();
    this.#listeners.clear();
    this.#reportEnd(new WorkerEndedError(reason));
  }
}
