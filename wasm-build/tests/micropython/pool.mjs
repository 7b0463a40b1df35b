// A worker that runs tests, replaced when a test neither ends nor heeds its time limit.

import { Worker } from 'node:worker_threads';

/** Time a test may go on past its limit, in native code that counts no steps. */
const GRACE_MS = 5000;

/** The stack of a worker in a browser, or less. */
const STACK_MB = 1;

export class TestWorker {
  #worker = null;

  /** @param {object} data what worker.mjs takes as workerData */
  constructor(data) {
    this.data = data;
  }

  /** Runs one test; `end` is that of worker.mjs, or `hung`. */
  async run(message) {
    this.#worker ??= await this.#start();
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const watchdog = setTimeout(() => {
        settle();
        this.end();
        resolve({ end: 'hung', output: 'HUNG', timeMs: message.timeMs + GRACE_MS });
      }, message.timeMs + GRACE_MS);
      const onMessage = (result) => {
        settle();
        resolve(result);
      };
      const onError = (error) => {
        settle();
        this.#worker = null;
        reject(error);
      };
      const settle = () => {
        clearTimeout(watchdog);
        worker.off('message', onMessage);
        worker.off('error', onError);
      };
      worker.on('message', onMessage);
      worker.on('error', onError);
      worker.postMessage(message);
    });
  }

  end() {
    void this.#worker?.terminate();
    this.#worker = null;
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
