// Builds public/engine/micropython.wasm and its BUILD-ID. See README.md.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../scripts/lib/ensure-installed.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
ensureInstalled(HERE);

const { fetchSource, PINS } = await import('./lib/source.mjs');
const { addGeneratedHeaders } = await import('./lib/generate.mjs');
const { compileAll } = await import('./lib/compile.mjs');
const { link } = await import('./lib/link.mjs');
const { optimise } = await import('./lib/optimise.mjs');
const { writeBuild } = await import('./lib/build-id.mjs');
const { applyPatches } = await import('./patches.mjs');
const { READ_DIRECTORIES } = await import('./lib/sources.mjs');
const { get, put, readTree } = await import('./lib/tree.mjs');

const say = (text) => process.stderr.write(`${text}\n`);

const upstream = await fetchSource(process.argv[2]);
const tree = { port: readTree(join(HERE, 'port')), upstream: {} };
for (const directory of READ_DIRECTORIES)
  put(tree.upstream, directory, readTree(join(upstream, directory)));
applyPatches(tree.upstream, get, put);

say('generating headers');
await addGeneratedHeaders(tree, upstream, PINS.micropython);
const objects = await compileAll(tree, (done, all, source) => say(`[${done}/${all}] ${source}`));
say('linking');
const linked = await link(objects);
if (process.env.CLOCHE_KEEP_LINKED) {
  mkdirSync(join(HERE, '.cache'), { recursive: true });
  writeFileSync(join(HERE, '.cache', 'linked.wasm'), linked);
}
say('optimising');
const id = writeBuild(optimise(linked));
say(`built ${id.bytes} bytes, sha256 ${id.sha256}`);
