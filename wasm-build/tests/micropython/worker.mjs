// Runs tests one after another, in a thread that can be ended when a test does not end.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { MOUNT } from './tests.mjs';

const { bundle, engine, heapBytes, isResident, isCollecting } = workerData;
const load = (name) => import(pathToFileURL(join(bundle, `${name}.mjs`)).href);
const { Interpreter } = await load('interpreter');
const { createWorkerHost } = await load('host');

const module = new WebAssembly.Module(readFileSync(engine));
const host = { ...createWorkerHost(), read: () => 0 };

let resident = null;

/** Keeps the interpreter and forgets what a test left in it. */
const FORGET = `
def _forget(keep):
    import sys, builtins, os, gc, micropython
    micropython.opt_level(0)
    os.chdir("/")
    for name in list(sys.modules):
        if name != "__main__":
            del sys.modules[name]
    for name in [name for name in globals() if name not in keep]:
        del globals()[name]
`;

async function enter(files) {
  if (resident) return resident;
  const python = await Interpreter.create({ module, host, heapBytes });
  writeFiles(python, files);
  if (isResident) resident = python;
  return python;
}

function writeFiles(python, files) {
  const made = new Set(['']);
  for (const [path, data] of files) {
    makeDirectory(python, path.slice(0, path.lastIndexOf('/')), made);
    python.writeFile(path, data);
  }
}

function makeDirectory(python, path, made) {
  if (made.has(path)) return;
  makeDirectory(python, path.slice(0, path.lastIndexOf('/')), made);
  runCell(python, 'prologue', `import os\nos.mkdir("${path}")\ndel os`, 1000);
  made.add(path);
}

/** One cell; its output, and a traceback that ends it, as a terminal would show them. */
function runCell(python, cell, code, timeMs) {
  let output = '';
  const outcome = python.run({
    cell,
    code,
    limits: {
      timeMs,
      steps: Number.POSITIVE_INFINITY,
      outputHeadBytes: Number.POSITIVE_INFINITY,
      outputTailBytes: 0,
      outputStopBytes: 64 << 20,
    },
    isStopRequested: () => false,
    onOutput: (pieces) => {
      for (const piece of pieces) output += piece.text ?? '';
    },
  });
  return { output, outcome };
}

/** @returns what the test printed and how it ended: ended | raised | limited | trapped. */
async function run({ test, files, timeMs }) {
  const directory = `${MOUNT}/${test.directory}`;
  const python = await enter([[`${directory}/.keep`, new Uint8Array()], ...files]);
  const startedAt = performance.now();
  try {
    runCell(
      python,
      'prologue',
      `import os, sys\nos.chdir("${directory}")\nsys.path[0] = "${directory}"\ndel os, sys`,
      timeMs,
    );
    if (isCollecting) python.collectAlways(true);
    const { output, outcome } = runCell(python, `${MOUNT}/${test.name}`, test.code, timeMs);
    python.collectAlways(false);
    const end = toEnd(outcome);
    const traceback = outcome.exception?.traceback ?? '';
    const text = end === 'ended' ? output : `${output}${traceback}CRASH`;
    return { end, output: text.replaceAll('\r\n', '\n'), timeMs: performance.now() - startedAt };
  } catch (error) {
    if (error.name !== 'EngineTrapError') throw error;
    resident = null;
    const timeMs = performance.now() - startedAt;
    return { end: 'trapped', output: `${error.message}\n${error.cause?.stack}`, timeMs };
  }
}

function toEnd(outcome) {
  if (outcome.kind === 'completed') return 'ended';
  if (outcome.kind === 'raised') return outcome.exception.type === 'SystemExit' ? 'ended' : 'raised';
  return 'limited';
}

parentPort.on('message', async (message) => {
  parentPort.postMessage(await run(message));
});
parentPort.postMessage('ready');
