import { HostException, type HostFunction } from '../host-functions/declaration';

export interface FetchRules {
  /** Exact origins that may be asked: `https://api.example.org`. */
  readonly origins: readonly string[];
  /** Methods that may be used; GET alone where it is left out. */
  readonly methods?: readonly string[];
  /** Bytes of a body that are read; 1 MiB where it is left out. */
  readonly maxBytes?: number;
  /** The module that Python imports it from; `web` where it is left out. */
  readonly module?: string;
}

const MIB = 1024 * 1024;

/**
 * A `fetch` for programs: what it may ask is written down, and nothing else is
 * asked. No credentials, no referrer, and no redirect is followed: it could
 * lead anywhere.
 *
 * In Python: `fetch(url: str, method: str = "GET", body: bytes = None) -> dict`
 * with `status` (int), `type` (the content type) and `body` (bytes).
 *
 * @example createBrowserSession({ functions: [createFetch({ origins: ['https://api.example.org'] })] })
 * @throws {TypeError} for an origin that is none
 */
export function createFetch(rules: FetchRules): HostFunction {
  const origins = new Set(rules.origins.map(toOrigin));
  const methods = new Set((rules.methods ?? ['GET']).map((method) => method.toUpperCase()));
  const maxBytes = rules.maxBytes ?? MIB;
  return {
    module: rules.module ?? 'web',
    name: 'fetch',
    doc: `Fetches from ${[...origins].join(', ')}; nowhere else.`,
    parameters: [
      { name: 'url', type: 'str' },
      { name: 'method', type: 'str', default: 'GET' },
      { name: 'body', type: 'bytes', default: null },
    ],
    result: 'dict',
    call: async ({ url, method, body }, signal) => {
      const address = parseUrl(String(url));
      if (!origins.has(address.origin)) {
        throw new HostException('OSError', `${address.origin} may not be asked from here`);
      }
      const verb = String(method).toUpperCase();
      if (!methods.has(verb)) throw new HostException('ValueError', `${verb} may not be used here`);
      return ask(
        address,
        { method: verb, body: (body ?? null) as BodyInit | null, signal },
        maxBytes,
      );
    },
  };
}

async function ask(address: URL, request: RequestInit, maxBytes: number) {
  const response = await fetch(address, {
    ...request,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
  }).catch(() => {
    // The reason may tell of the network around this page; a program needs to know that it failed.
    throw new HostException('OSError', `${address.origin} could not be reached`);
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await readBody(response, maxBytes),
  };
}

/** Reads a body piece by piece, and no more of it than may be. */
async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    bytes += piece.value.length;
    if (bytes > maxBytes) {
      await reader?.cancel();
      throw new HostException('OSError', `the answer has more than ${maxBytes} bytes`);
    }
    parts.push(piece.value);
  }
  const body = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.length;
  }
  return body;
}

function parseUrl(text: string): URL {
  try {
    return new URL(text);
  } catch {
    // What new URL throws says no more than this.
    throw new HostException('ValueError', `"${text.slice(0, 100)}" is not a whole address`);
  }
}

function toOrigin(text: string): string {
  const { origin } = new URL(text);
  if (origin === 'null' || text.includes('*') || origin !== text.replace(/\/$/, '')) {
    throw new TypeError(`"${text}" is not an origin: scheme, host and port, and nothing after.`);
  }
  return origin;
}
