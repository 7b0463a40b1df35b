// Our Python, in a worker that is replaced when a program hangs in it.

import { Worker } from 'node:worker_threads';

/** Time a program may go on past its limit. */
const GRACE_MS = 10_000;
/** The stack of a worker in a browser, or less. */
const STACK_MB = 1;

export class Ours {
  #worker = null;

  /** @param {object} data what worker.mjs takes as workerData */
  constructor(data) {
    this.data = data;
  }

  /** Runs a program; `end` is that of worker.mjs, or `hung`. */
  async run(program) {
    const result = await this.#ask(program, program.timeMs + GRACE_MS);
    return result ?? { end: 'hung', output: '' };
  }

  /** The checkpoint from which the last program can be run again; null after a hang. */
  async before() {
    return this.#worker ? this.#ask('before', GRACE_MS) : null;
  }

  end() {
    void this.#worker?.terminate();
    this.#worker = null;
  }

  async #ask(message, timeMs) {
    this.#worker ??= await this.#start();
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const settle = (act) => (value) => {
        clearTimeout(watchdog);
        worker.off('message', onMessage);
        worker.off('error', onError);
        act(value);
      };
      const onMessage = settle(resolve);
      const onError = settle((error) => {
        this.#worker = null;
        reject(error);
      });
      const watchdog = setTimeout(
        settle(() => {
          this.end();
          resolve(null);
        }),
        timeMs,
      );
      worker.on('message', onMessage);
      worker.on('error', onError);
      worker.postMessage(message);
    });
  }

  #start() {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: this.data,
      resourceLimits: { stackSizeMb: STACK_MB },
    });
    return new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', () => {
        worker.off('error', reject);
        resolve(worker);
      });
    });
  }
}
