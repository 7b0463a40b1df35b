import type { EngineModule } from '../protocol/worker-api';
import { loadEngine, loadLibrary } from './browser-engine';
import type { Session } from './session';
import type { SessionOptions } from './session-options';
import type { WorkerConnection } from './worker-handle';
import { prepareWorker, type StartWorker } from './worker-script';
import { WorkerSession } from './worker-session';

/** A session in a worker of this page. It starts at once. */
export function createBrowserSession(options: SessionOptions = {}): Session {
  // A compiled module serves every worker of the session, and is not fetched again for a new one.
  let engine: Promise<EngineModule> | null = null;
  let library: Promise<Uint8Array> | null = null;
  let script: StartWorker | null = null;
  return new WorkerSession({
    loadEngine: async (isRetry) => {
      if (!engine || isRetry) engine = loadEngine(isRetry ? 'reload' : 'default');
      const [module, start] = await Promise.all([engine, script ?? prepareWorker()]);
      script = start;
      return module;
    },
    loadLibrary: async () => {
      try {
        // Forks of the session share it.
        library ??= loadLibrary('default');
        return await library;
      } catch (error) {
        library = null;
        throw error;
      }
    },
    startWorker: () => {
      if (!script) throw new Error('a worker is started after the engine is loaded');
      return connect(script());
    },
    ...options,
  });
}

function connect(worker: Worker): WorkerConnection {
  return {
    endpoint: worker,
    onFailure: (listener) => {
      worker.addEventListener('error', (event) =>
        listener(event.message || 'The worker script could not be loaded.'),
      );
    },
    terminate: () => worker.terminate(),
  };
}
