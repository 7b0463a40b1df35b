import { type Endpoint, type Remote, transfer, wrap } from 'comlink';
import type { OutputPiece } from '../protocol/output';
import type { EngineModule, OutputMessage, OutputPort, WorkerApi } from '../protocol/worker-api';
import { WorkerEndedError } from './errors';

/** A worker of this realm's kind, started and not yet spoken to. */
export interface WorkerConnection {
  readonly endpoint: Endpoint;
  /** Calls `listener` once if the worker fails to load or throws outside a call. */
  onFailure(listener: (message: string) => void): void;
  terminate(): void;
}

export interface WorkerHandleOptions {
  readonly connection: WorkerConnection;
  readonly module: EngineModule;
  readonly heapBytes: number;
}

/** Where a run's output goes, and who is told that it was the last. */
interface OutputListener {
  readonly onOutput: (pieces: readonly OutputPiece[]) => void;
  readonly onLast: () => void;
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
  readonly #output = new MessageChannel();
  readonly #listeners = new Map<number, OutputListener>();
  #reportEnd: (error: WorkerEndedError) => void = () => undefined;
  readonly #ended = new Promise<never>((_, reject) => {
    this.#reportEnd = reject;
  });
  /** Settles when the interpreter in the worker is ready. */
  readonly ready: Promise<void>;

  constructor({ connection, module, heapBytes }: WorkerHandleOptions) {
    this.#connection = connection;
    this.#api = wrap<WorkerApi>(connection.endpoint);
    this.#ended.catch(() => undefined);
    connection.onFailure((message) => this.#reportEnd(new WorkerEndedError(message)));
    this.#output.port1.onmessage = ({ data }: { data: OutputMessage }) => this.#hear(data);
    const port = this.#output.port2;
    this.ready = this.call((api) =>
      api.start({ module, heapBytes }, transfer(port, [port]) as OutputPort),
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

  /** Sends a run's output to `onOutput`; resolves once the last of it has come. */
  listen(run: number, onOutput: OutputListener['onOutput']): Promise<void> {
    const last = new Promise<void>((resolve) => {
      this.#listeners.set(run, { onOutput, onLast: resolve });
    });
    return Promise.race([last, this.#ended]);
  }

  /** Ends the worker. Calls in flight reject. Ending twice does nothing. */
  end(reason: string): void {
    this.#connection.terminate();
    this.#output.port1.close();
    this.#listeners.clear();
    this.#reportEnd(new WorkerEndedError(reason));
  }

  #hear({ run, pieces, isLast }: OutputMessage): void {
    const listener = this.#listeners.get(run);
    if (!listener) return;
    if (pieces.length > 0) listener.onOutput(pieces);
    if (isLast) {
      this.#listeners.delete(run);
      listener.onLast();
    }
  }
}
