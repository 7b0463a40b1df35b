// Runs tests one after another, in a thread that can be ended when a test does not end.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { FORGET, REMEMBER } from './resident.mjs';
import { MOUNT } from './tests.mjs';

const { bundle, engine, heapBytes, isResident, isCollecting } = workerData;
const load = (name) => import(pathToFileURL(join(bundle, `${name}.js`)).href);
const { Interpreter } = await load('interpreter');
const { createWorkerHost } = await load('host');
const { mergeLimits } = await load('limits');

const module = new WebAssembly.Module(readFileSync(engine));
const PROLOGUE_MS = 5000;
const host = { ...createWorkerHost(), read: () => 0 };

/** The interpreter that all tests share, or null. */
let resident = null;
/** Directories that the resident interpreter has. */
let made = new Set();

async function enter() {
  if (resident) return resident;
  const python = new Interpreter({ module, host, limits: mergeLimits({ heapBytes }) });
  made = new Set(['']);
  if (isResident) {
    resident = python;
    mustComplete(python, REMEMBER);
  }
  return python;
}

/** Makes a test's directory with its files the current one, as a terminal would. */
function prepare(python, test, files) {
  const directory = `${MOUNT}/${test.directory}`;
  const path = `${MOUNT}/${test.name}`;
  if (isResident) mustComplete(python, FORGET);
  makeDirectory(python, directory);
  for (const [file, data] of files) {
    makeDirectory(python, dirname(file));
    python.writeFile(file, data);
  }
  python.writeFile(path, new TextEncoder().encode(test.code));
  mustComplete(
    python,
    `import os, sys
os.chdir("${directory}")
sys.path[:] = ["${directory}", "/lib"]
sys.argv[:] = ["${path}"]
__file__ = "${path}"
del os, sys`,
  );
}

function mustComplete(python, code) {
  const { outcome } = runCell(python, 'prologue', code, PROLOGUE_MS);
  if (outcome.kind !== 'completed') throw new Error(outcome.exception?.traceback ?? outcome.kind);
}

function makeDirectory(python, path) {
  if (made.has(path)) return;
  makeDirectory(python, dirname(path));
  mustComplete(python, `__import__("os").mkdir("${path}")`);
  made.add(path);
}

const dirname = (path) => path.slice(0, path.lastIndexOf('/'));

/** One cell; its output, and a traceback that ends it, as a terminal would show them. */
function runCell(python, cell, code, timeMs) {
  let output = '';
  const outcome = python.run({
    cell,
    code,
    limits: mergeLimits({
      timeMs,
      heapBytes,
      recursion: Number.POSITIVE_INFINITY,
      outputHeadBytes: Number.POSITIVE_INFINITY,
      outputHeadLines: Number.POSITIVE_INFINITY,
      outputTailBytes: 0,
    }),
    isStopRequested: () => false,
    onOutput: (pieces) => {
      for (const piece of pieces) output += piece.text ?? '';
    },
  });
  return { output, outcome };
}

/** @returns what the test printed and how it ended: ended | raised | limited | trapped. */
async function run({ test, files, timeMs }) {
  const startedAt = performance.now();
  try {
    const python = await enter();
    prepare(python, test, files);
    python.collectAlways(isCollecting);
    const { output, outcome } = runCell(python, `${MOUNT}/${test.name}`, test.code, timeMs);
    python.collectAlways(false);
    const end = toEnd(outcome);
    const traceback = outcome.exception?.traceback ?? '';
    const text = end === 'ended' ? output : `${output}${traceback}CRASH`;
    return { end, output: text.replaceAll('\r\n', '\n'), timeMs: performance.now() - startedAt };
  } catch (error) {
    if (error.name !== 'EngineTrapError') throw error;
    resident = null;
    const output = `${error.message}\n${error.cause?.stack}`;
    return { end: 'trapped', output, timeMs: performance.now() - startedAt };
  }
}

function toEnd(outcome) {
  if (outcome.kind === 'completed') return 'ended';
  if (outcome.kind === 'raised')
    return outcome.exception.type === 'SystemExit' ? 'ended' : 'raised';
  return 'limited';
}

parentPort.on('message', async (message) => {
  parentPort.postMessage(await run(message));
});
parentPort.postMessage('ready');
