import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { EngineLoadError } from '../session/errors';
import type { Session } from '../session/session';
import type { SessionOptions } from '../session/session-options';
import type { WorkerConnection } from '../session/worker-handle';
import { WorkerSession } from '../session/worker-session';

export interface NodeSessionOptions extends SessionOptions {
  /** Path or URL of the built module; library.bin stands beside it. */
  readonly enginePath: string | URL;
  /** URL of the bundled src/node/worker.ts. */
  readonly workerUrl: URL;
}

/** A session in a worker thread. */
export function createNodeSession(options: NodeSessionOptions): Session {
  const { enginePath, workerUrl, ...rest } = options;
  return new WorkerSession({
    loadEngine: () => loadEngine(enginePath),
    loadLibrary: () => loadLibrary(enginePath),
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

async function loadLibrary(enginePath: string | URL): Promise<Uint8Array> {
  const path = enginePath instanceof URL ? fileURLToPath(enginePath) : enginePath;
  const libraryPath = join(dirname(path), 'library.bin');
  try {
    return new Uint8Array(await readFile(libraryPath));
  } catch (cause) {
    throw new EngineLoadError(
      `Python's standard library ${libraryPath} is missing. ` +
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
