import { EngineLoadError } from './errors';

/** Where the built module stands: beside the page, wherever the site is put. */
const ENGINE_PATH = 'engine/micropython.wasm';
/** The standard library of the same build. */
const LIBRARY_PATH = 'engine/library.bin';

/**
 * Fetches and compiles the engine.
 *
 * @param cache `reload` passes over what the browser has kept
 * @throws {EngineLoadError} with a message for a person
 */
export async function loadEngine(cache: 'default' | 'reload'): Promise<WebAssembly.Module> {
  const response = await fetchPart(ENGINE_PATH, 'The Python engine', cache);
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

/**
 * Fetches the standard library.
 *
 * @throws {EngineLoadError} with a message for a person
 */
export async function loadLibrary(cache: 'default' | 'reload'): Promise<Uint8Array> {
  const response = await fetchPart(LIBRARY_PATH, "Python's standard library", cache);
  return new Uint8Array(await response.arrayBuffer());
}

async function fetchPart(
  path: string,
  name: string,
  cache: 'default' | 'reload',
): Promise<Response> {
  const address = new URL(path, document.baseURI);
  const response = await fetch(address, { cache }).catch((error: unknown) => {
    throw new EngineLoadError(
      `${name} could not be fetched. Check the connection, then try again.`,
      { cause: error },
    );
  });
  if (!response.ok) {
    throw new EngineLoadError(
      `${name} could not be fetched: this site answers ${response.status} for ` +
        `${path}. Try again later, or tell whoever runs the site.`,
    );
  }
  return response;
}
