import type { EngineModule } from '../protocol/worker-api';
import SessionWorker from '../worker/worker?worker';
import { loadEngine } from './browser-engine';
import type { Session } from './session';
import type { SessionOptions } from './session-options';
import type { WorkerConnection } from './worker-handle';
import { WorkerSession } from './worker-session';

/** A session in a worker of this page. It starts at once. */
export function createBrowserSession(options: SessionOptions = {}): Session {
  // A compiled module serves every worker of the session, and is not fetched again for a new one.
  let engine: Promise<EngineModule> | null = null;
  return new WorkerSession({
    loadEngine: (isRetry) => {
      if (!engine || isRetry) engine = loadEngine(isRetry ? 'reload' : 'default');
      return engine;
    },
    startWorker,
    ...options,
  });
}

function startWorker(): WorkerConnection {
  const worker = new SessionWorker({ name: 'cloche' });
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
