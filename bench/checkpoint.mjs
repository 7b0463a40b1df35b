// `npm run bench:checkpoints`: what a checkpoint costs, beside the run it protects, and what a new
// session costs from the start-up image. See README.md.

import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from '../scripts/lib/ensure-installed.mjs';

ensureInstalled(fileURLToPath(new URL('..', import.meta.url)));
ensureInstalled(fileURLToPath(new URL('.', import.meta.url)));

const { BUNDLE, buildBundle } = await import('./lib/bundle.mjs');
await buildBundle();
const { Interpreter, createWorkerHost, DEFAULT_RUN_LIMITS } = await import(
  pathToFileURL(BUNDLE).href
);

const WASM = new URL('../public/engine/micropython.wasm', import.meta.url);
const ROUNDS = 40;
const MIB = 1024 * 1024;

const module = await WebAssembly.compile(await readFile(WASM));
const host = createWorkerHost();
const limits = { ...DEFAULT_RUN_LIMITS, heapBytes: 256 * MIB };
const create = (checkpoint) => new Interpreter({ module, host, limits, checkpoint });

function run(python, code) {
  const outcome = python.run({
    cell: 'bench',
    code,
    limits,
    isStopRequested: () => false,
    onOutput: () => undefined,
  });
  if (outcome.kind !== 'completed') throw new Error(JSON.stringify(outcome));
}

/** Least and middle of many tries, in milliseconds. */
function time(act) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    act();
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return { least: times[0], median: times[ROUNDS / 2] };
}

/** A run of a learner's size, to compare with. */
const WORK =
  'words = {}\nfor i in range(3000):\n    w = str(i % 97)\n    words[w] = words.get(w, 0) + 1';

const ms = (value) => `${value.toFixed(2)} ms`;
const print = (...columns) => process.stdout.write(`| ${columns.join(' | ')} |\n`);

print(
  'used',
  'checkpoint',
  'median',
  'bytes',
  'restored',
  'a run',
  'share of a run and its checkpoint',
);
print('---', '---', '---', '---', '---', '---', '---');
for (const mib of [0, 1, 4, 16, 64]) {
  const python = create();
  run(python, `kept = [bytearray(1000) for _ in range(${mib} * 1024)]`);
  const used = python.memory.usedBytes / MIB;
  // As a session does it: the memory of the one before comes back.
  let last = null;
  const checkpoint = time(() => {
    last = python.checkpoint(last?.buffer ?? null);
  });
  const bytes = python.checkpoint();
  const restored = time(() => create(bytes));
  const work = time(() => run(python, WORK));
  const share = (100 * checkpoint.least) / (checkpoint.least + work.least);
  print(
    `${used.toFixed(1)} MiB`,
    ms(checkpoint.least),
    ms(checkpoint.median),
    bytes.length,
    ms(restored.least),
    ms(work.least),
    `${share.toFixed(1)} %`,
  );
}

const started = time(() => create());
process.stdout.write(
  `\nnew session from the start-up image: ${ms(started.least)}, median ${ms(started.median)}\n`,
);
