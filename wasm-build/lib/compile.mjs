// Compiles the sources on all cores, and keeps objects in .cache by the hash of what made them.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { CompileError, clang } from './llvm.mjs';
import { COMPILE_FLAGS, DEFINES, INCLUDES, optimisationOf, PORT, UPSTREAM } from './sources.mjs';

const CACHE = fileURLToPath(new URL('../.cache/objects', import.meta.url));

/** Sources in link order, as paths in the compiler's tree. */
const SOURCES = [
  ...UPSTREAM.map((file) => `upstream/${file}`),
  ...PORT.map((file) => `port/${file}`),
];

async function compileOne(tree, { source, defines }) {
  const out = await clang(
    [
      ...COMPILE_FLAGS,
      optimisationOf(source),
      ...DEFINES,
      ...defines,
      ...INCLUDES,
      '-c',
      source,
      '-o',
      'out.o',
    ],
    tree,
  );
  return out['out.o'];
}

if (!isMainThread && workerData?.tree) {
  parentPort.on('message', async (job) => {
    const { source } = job;
    try {
      parentPort.postMessage({ source, object: await compileOne(workerData.tree, job) });
    } catch (error) {
      parentPort.postMessage({ source, error: error.message });
    }
  });
}

function hashTree(hash, tree) {
  for (const name of Object.keys(tree).sort()) {
    const value = tree[name];
    hash.update(`${name}\0`);
    if (typeof value === 'string' || value instanceof Uint8Array) hash.update(value);
    else hashTree(hash, value);
  }
  return hash;
}

/**
 * Compiles all sources in `tree`.
 *
 * @param {object} tree
 * @param {object} options
 * @param {readonly string[]} [options.defines] more of them
 * @param {(done: number, all: number, source: string) => void} [options.onProgress]
 * @returns objects by name, in link order.
 */
export async function compileAll(tree, { defines = [], onProgress } = {}) {
  mkdirSync(CACHE, { recursive: true });
  // Any header may reach any source: an object is good while the headers and its source are.
  const flags = JSON.stringify([COMPILE_FLAGS, DEFINES, INCLUDES]);
  const headers = hashTree(createHash('sha256').update(flags), onlyHeaders(tree)).digest('hex');
  const keyOf = (source) =>
    createHash('sha256')
      .update(headers)
      .update(source)
      .update(optimisationOf(source))
      .update(defines.join())
      .update(source.split('/').reduce((at, part) => at[part], tree))
      .digest('hex');

  const objects = new Map();
  const missing = [];
  for (const source of SOURCES) {
    const cached = join(CACHE, `${keyOf(source)}.o`);
    if (existsSync(cached)) objects.set(source, readFileSync(cached));
    else missing.push({ source, defines });
  }
  await compileMissing(tree, missing, (source, object) => {
    objects.set(source, object);
    writeFileSync(join(CACHE, `${keyOf(source)}.o`), object);
    onProgress?.(objects.size, SOURCES.length, source);
  });
  return SOURCES.map((source) => [
    source.replaceAll('/', '_').replace(/\.c$/, '.o'),
    objects.get(source),
  ]);
}

function onlyHeaders(tree) {
  const headers = {};
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string' || value instanceof Uint8Array) {
      // Some .c files are included by others; those directories count as headers.
      if (name.endsWith('.h')) headers[name] = value;
    } else if (['uzlib', 're1.5', 'crypto-algorithms'].includes(name)) headers[name] = value;
    else headers[name] = onlyHeaders(value);
  }
  return headers;
}

async function compileMissing(tree, missing, onObject) {
  const queue = [...missing];
  const errors = [];
  const threads = Math.min(availableParallelism(), queue.length);
  const run = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { tree } });
      const next = () => {
        const job = queue.shift();
        if (job === undefined) worker.terminate().then(resolve);
        else worker.postMessage(job);
      };
      worker.on('error', reject);
      worker.on('message', ({ source, object, error }) => {
        if (error) errors.push(error);
        else onObject(source, object);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: threads }, run));
  if (errors.length > 0) throw new CompileError(errors.join('\n'));
}
