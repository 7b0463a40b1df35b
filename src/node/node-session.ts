import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import type { RunLimits } from '../protocol/limits';
import type { Determinism } from '../protocol/worker-api';
import { EngineLoadError } from '../session/errors';
import type { Session } from '../session/session';
import type { WorkerConnection } from '../session/worker-handle';
import { WorkerSession } from '../session/worker-session';

export interface NodeSessionOptions {
  /** Path or URL of the built module. */
  readonly enginePath: string | URL;
  /** URL of the bundled src/node/worker.ts. */
  readonly workerUrl: URL;
  /** Limits of all runs that name no others. */
  readonly limits?: Partial<RunLimits>;
  readonly determinism?: Determinism;
  /** A checkpoint to begin with. */
  readonly checkpoint?: Uint8Array;
}

/** A session in a worker thread. */
export function createNodeSession(options: NodeSessionOptions): Session {
  const { enginePath, workerUrl, ...rest } = options;
  return new WorkerSession({
    loadEngine: () => loadEngine(enginePath),
    startWorker: () => startWorker(workerUrl),
    ...rest,
  });
}

async function loadEngine(path: string | URL): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(await readFile(path));
  } catch (cause) {
    throw new EngineLoadError(
      `The Python engine ${path} is missing or damaged. ` +
        'Run `npm run build:wasm`, or restore the file from the repository.',
      { cause },
    );
  }
}

function startWorker(url: URL): WorkerConnection {
  const worker = new Worker(url);
  return {
    endpoint: nodeEndpoint(worker),
    onFailure: (listener) => {
      worker.once('error', (error) => listener(error.message));
      worker.once('exit', (code) => listener(`The worker exited with code ${code}.`));
    },
    terminate: () => {
      void worker.terminate();
    },
  };
}
