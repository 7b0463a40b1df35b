import { EngineLoadError } from './errors';

/** Where the built module stands: beside the page, wherever the site is put. */
const ENGINE_PATH = 'engine/micropython.wasm';

/**
 * Fetches and compiles the engine.
 *
 * @param cache `reload` passes over what the browser has kept
 * @throws {EngineLoadError} with a message for a person
 */
export async function loadEngine(cache: 'default' | 'reload'): Promise<WebAssembly.Module> {
  const response = await fetchEngine(cache);
  try {
    return await WebAssembly.compile(await response.arrayBuffer());
  } catch (error) {
    throw new EngineLoadError(
      'The Python engine arrived damaged or incomplete. Reload the page; if that does not ' +
        `help, ${ENGINE_PATH} on this site must be replaced.`,
      { cause: error },
    );
  }
}

async function fetchEngine(cache: 'default' | 'reload'): Promise<Response> {
  const address = new URL(ENGINE_PATH, document.baseURI);
  const response = await fetch(address, { cache }).catch((error: unknown) => {
    throw new EngineLoadError(
      'The Python engine could not be fetched. Check the connection, then try again.',
      { cause: error },
    );
  });
  if (!response.ok) {
    throw new EngineLoadError(
      `The Python engine could not be fetched: this site answers ${response.status} for ` +
        `${ENGINE_PATH}. Try again later, or tell whoever runs the site.`,
    );
  }
  return response;
}
