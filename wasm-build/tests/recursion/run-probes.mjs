// Runs the probes in one thread, whose stack the starter decides. Answers with what each printed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { PROBES } from './probes.mjs';

const { bundle, engine, part = '' } = workerData;
const load = (name) => import(pathToFileURL(join(bundle, `${name}.mjs`)).href);
const { Interpreter } = await load('interpreter');
const { createWorkerHost } = await load('host');
const module = new WebAssembly.Module(readFileSync(engine));

async function run({ name, code }) {
  const python = await Interpreter.create({
    module,
    host: createWorkerHost(),
    heapBytes: 32 * 1024 * 1024,
  });
  try {
    const first = runCell(python, code);
    const after = runCell(python, 'print(repr([1, {2: (3,)}]), sum(range(10)))');
    return { name, said: first, after };
  } catch (error) {
    return { name, said: `TRAP ${error.message}`, after: '' };
  }
}

function runCell(python, code) {
  let output = '';
  const outcome = python.run({
    cell: 'probe',
    code,
    limits: {
      timeMs: 5000,
      steps: Number.POSITIVE_INFINITY,
      outputHeadBytes: 100_000,
      outputTailBytes: 2000,
      outputStopBytes: 10_000_000,
    },
    isStopRequested: () => false,
    onOutput: (pieces) => {
      for (const piece of pieces) output += piece.text ?? '';
    },
  });
  const last = output.trimEnd().split('\n').at(-1).slice(-300);
  return outcome.kind === 'completed'
    ? last
    : `${outcome.kind}: ${outcome.exception?.traceback.slice(-300) ?? ''}`;
}

const results = [];
for (const probe of PROBES.filter(({ name }) => name.includes(part)))
  results.push(await run(probe));
parentPort.postMessage(results);
