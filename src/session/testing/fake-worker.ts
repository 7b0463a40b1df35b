import { expose } from 'comlink';
import { NO_FIGURES, type Outcome } from '../../protocol/outcome';
import type { EventPort, WorkerApi, WorkerRunRequest } from '../../protocol/worker-api';
import type { WorkerConnection } from '../worker-handle';

export const COMPLETED: Outcome = { kind: 'completed', repr: null, figures: NO_FIGURES };

const NEVER = new Promise<never>(() => undefined);

/** A run that a fake worker was asked for and has not answered yet. */
export interface FakeRun {
  readonly request: WorkerRunRequest;
  readonly events: EventPort;
  /** Answers as a worker does: with the outcome and the last event. */
  end(outcome?: Outcome): void;
}

/**
 * Workers for session tests, driven step by step: each call waits until the
 * test answers it.
 */
export class FakeWorkers {
  readonly started: FakeWorker[] = [];

  /** When set, the next workers fail to start with this message. */
  startFailure: string | null = null;

  /** While it is set, workers that are put to a checkpoint never answer. */
  hangsInCheckpoints = false;

  readonly start = (): WorkerConnection => {
    const worker = new FakeWorker(this.startFailure, () => this.hangsInCheckpoints);
    this.started.push(worker);
    return worker;
  };

  get latest(): FakeWorker {
    const worker = this.started.at(-1);
    if (!worker) throw new Error('no worker was started');
    return worker;
  }

  /** Workers that nobody ended. */
  get alive(): number {
    return this.started.filter(({ isTerminated }) => !isTerminated).length;
  }
}

export class FakeWorker implements WorkerConnection {
  readonly #channel = new MessageChannel();
  readonly endpoint = this.#channel.port1;
  isTerminated = false;
  fail: (message: string) => void = () => undefined;
  #runs: FakeRun[] = [];
  #waiters: ((run: FakeRun) => void)[] = [];

  constructor(startFailure: string | null, hangsInCheckpoints: () => boolean) {
    let port: EventPort | null = null;
    const api: WorkerApi = {
      start: async ({ checkpoint }, events) => {
        if (hangsInCheckpoints() && checkpoint) await NEVER;
        if (startFailure !== null) throw new Error(startFailure);
        port = events;
      },
      run: (request) =>
        new Promise((resolve) => {
          if (!port) throw new Error('run before start');
          const events = port;
          events.postMessage({ kind: 'started', run: request.run });
          this.#add({
            request,
            events,
            end: (outcome = COMPLETED) => {
              events.postMessage({ kind: 'ended', run: request.run, fileChanges: [] });
              resolve(outcome);
            },
          });
        }),
      compile: async () => null,
      complete: async (prefix) => [`${prefix}!`],
      checkpoint: async () => null,
      restore: async () => (hangsInCheckpoints() ? NEVER : null),
      recycle: async () => undefined,
      variables: async () => [],
      files: async () => ({ kind: 'done' }),
    };
    expose(api, this.#channel.port2);
    this.endpoint.start();
  }

  onFailure(listener: (message: string) => void): void {
    this.fail = listener;
  }

  terminate(): void {
    this.isTerminated = true;
    this.#channel.port1.close();
    this.#channel.port2.close();
  }

  /** The next run the session asks for. */
  nextRun(): Promise<FakeRun> {
    const run = this.#runs.shift();
    if (run) return Promise.resolve(run);
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  #add(run: FakeRun): void {
    const waiter = this.#waiters.shift();
    if (waiter) waiter(run);
    else this.#runs.push(run);
  }
}
