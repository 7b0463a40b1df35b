// Runs the probes in one thread, whose stack the starter decides.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { PROBES } from './probes.mjs';

const { bundle, engine, part } = workerData;
const load = (name) => import(pathToFileURL(join(bundle, `${name}.js`)).href);
const { Interpreter } = await load('interpreter');
const { mergeLimits } = await load('limits');
const { createWorkerHost } = await load('host');
const module = new WebAssembly.Module(readFileSync(engine));

const HEAP_BYTES = 32 * 1024 * 1024;
const AFTER = 'assert repr([1, {2: (3,)}]) == "[1, {2: (3,)}]" and sum(range(10)) == 45';

/**
 * @returns {Promise<{ name: string, end: string, works: boolean }>} `end` is `completed`, the
 *   type of an exception, another kind of outcome, or what is known of a trap; `works` tells
 *   whether the session is good afterwards.
 */
async function run({ name, code }) {
  const python = new Interpreter({
    module,
    host: createWorkerHost(),
    limits: mergeLimits({ heapBytes: HEAP_BYTES }),
  });
  try {
    const end = runCell(python, code);
    return { name, end, works: runCell(python, AFTER) === 'completed' };
  } catch (error) {
    return { name, end: `trapped: ${error.message}`, works: false };
  }
}

function runCell(python, code) {
  const outcome = python.run({
    cell: 'probe',
    code,
    limits: {
      timeMs: 10_000,
      steps: Number.POSITIVE_INFINITY,
      outputHeadBytes: 0,
      outputTailBytes: 0,
      outputStopBytes: Number.POSITIVE_INFINITY,
    },
    isStopRequested: () => false,
    onOutput: () => undefined,
  });
  return outcome.kind === 'raised' ? outcome.exception.type : outcome.kind;
}

const results = [];
for (const probe of PROBES) if (probe.name.includes(part)) results.push(await run(probe));
parentPort.postMessage(results);
