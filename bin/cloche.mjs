#!/usr/bin/env node
// The command line's launcher: builds what is missing, then hands over to src/node/cli.ts.

import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from '../scripts/lib/ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
ensureInstalled(root);
const { buildNode } = await import('../scripts/lib/build-node.mjs');
const directory = await buildNode();
const { main } = await import(pathToFileURL(join(directory, 'cli.js')).href);

// Not process.exit: output to a pipe may still be under way.
process.exitCode = await main(process.argv.slice(2), {
  enginePath: join(root, 'public', 'engine', 'micropython.wasm'),
  workerUrl: pathToFileURL(join(directory, 'worker.js')),
});
