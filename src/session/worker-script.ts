import SessionWorker from '../worker/worker?worker';
import workerAddress from '../worker/worker?worker&url';
import { EngineLoadError } from './errors';

const OPTIONS = { name: 'cloche' };

/** Starts a worker, as often as it is called. */
export type StartWorker = () => Worker;

/**
 * Makes the worker's script ready.
 *
 * A frame without an origin of its own (`sandbox="allow-scripts"`) may start no
 * worker from an address, for every address is another's. There the script is
 * fetched as text, which the site must allow (`Access-Control-Allow-Origin`),
 * and started from a blob.
 *
 * @throws {EngineLoadError} with a message for a person
 */
export async function prepareWorker(): Promise<StartWorker> {
  if (window.origin !== 'null') return () => new SessionWorker(OPTIONS);
  const response = await fetch(new URL(workerAddress, document.baseURI)).catch((error: unknown) => {
    throw new EngineLoadError(
      'The script of the Python engine could not be fetched. This page stands in a sandboxed ' +
        'frame: the site must allow that with the header Access-Control-Allow-Origin.',
      { cause: error },
    );
  });
  if (!response.ok) {
    throw new EngineLoadError(
      `The script of the Python engine could not be fetched: this site answers ${response.status}.`,
    );
  }
  const script = new Blob([await response.text()], { type: 'text/javascript' });
  return () => {
    const url = URL.createObjectURL(script);
    const worker = new Worker(url, OPTIONS);
    // The worker has read the address by the time it answers, or fails.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return worker;
  };
}
