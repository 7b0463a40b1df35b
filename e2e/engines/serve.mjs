// A small static server for the engines' tests, on this machine alone.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Serves a directory.
 *
 * @param {string} root
 * @param {object} [options]
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @param {string} [options.name] of this machine in the origin: "127.0.0.1" or "localhost"
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export function serve(root, { headers = {}, name = '127.0.0.1' } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
    // normalize() leaves no ".." in a path that begins with a slash.
    const path = join(root, normalize(decodeURIComponent(pathname)));
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404, headers).end();
      return;
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, ...headers });
    createReadStream(path).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // A name may mean two addresses; one is enough.
    server.listen(0, name, () => {
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ origin: `http://${name}:${server.address().port}`, close });
    });
  });
}
