// Runs programs in our Python, in a thread that can be ended when one does not end.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { FORGET, REMEMBER } from '../micropython/resident.mjs';

const { bundle, engine, heapBytes } = workerData;
const load = (name) => import(pathToFileURL(join(bundle, `${name}.js`)).href);
const { Interpreter } = await load('interpreter');
const { createWorkerHost } = await load('host');
const { mergeLimits } = await load('limits');

const module = new WebAssembly.Module(readFileSync(engine));
// The clock stands still and the random numbers are one: a program from a checkpoint runs again
// as it ran before.
const host = {
  ...createWorkerHost(),
  now: () => 1_700_000_000_000,
  random: () => 4,
  read: () => 0,
};
const PROLOGUE_MS = 10_000;

/** The interpreter that programs share, until one needs another. */
let resident = null;
/** What it was before the last program. */
let before = null;

function create(checkpoint) {
  return new Interpreter({ module, host, limits: mergeLimits({ heapBytes }), checkpoint });
}

/** An interpreter in which no program left a name. */
function enter({ isFresh, checkpoint }) {
  if (checkpoint) return create(checkpoint);
  if (resident === null || isFresh) {
    resident = create();
    mustComplete(resident, REMEMBER);
  }
  mustComplete(resident, FORGET);
  return resident;
}

function mustComplete(python, code) {
  const { outcome } = runCell(python, { cell: 'prologue', code, timeMs: PROLOGUE_MS });
  if (outcome.kind !== 'completed') throw new Error(outcome.exception?.traceback ?? outcome.kind);
}

function runCell(python, { cell, code, timeMs, steps = Number.POSITIVE_INFINITY }) {
  let output = '';
  const outcome = python.run({
    cell,
    code,
    limits: mergeLimits({
      timeMs,
      steps,
      heapBytes,
      outputHeadBytes: Number.POSITIVE_INFINITY,
      outputHeadLines: Number.POSITIVE_INFINITY,
      outputTailBytes: 0,
    }),
    isStopRequested: () => false,
    onOutput: (pieces) => {
      for (const piece of pieces) if (piece.stream === 'stdout') output += piece.text;
    },
  });
  return { output, outcome };
}

/** What the program printed, with how each cell ended, and why it was cut off if it was. */
function runCells(python, { cells, isCollecting, restores, timeMs, steps }) {
  let current = python;
  let output = '';
  const until = performance.now() + timeMs;
  let traceback = '';
  for (const [i, code] of cells.entries()) {
    if (restores.includes(i)) current = create(current.checkpoint());
    const isPrelude = i === 0;
    current.collectAlways(isCollecting && !isPrelude);
    const left = Math.max(1, until - performance.now());
    const result = runCell(current, { cell: `Cell ${i}`, code, timeMs: left, steps });
    current.collectAlways(false);
    output += result.output;
    const { kind, exception, limit } = result.outcome;
    if (kind !== 'completed' && kind !== 'raised') {
      return { end: 'limited', reason: limit?.name ?? kind, output, current };
    }
    if (exception) traceback = exception.traceback;
    output += `\n-- ${exception?.type ?? ''}\n`;
  }
  return { end: 'ended', output, traceback, current };
}

/** Runs a program; `end` is one of ended, limited, trapped. */
function run(message) {
  try {
    const python = enter(message);
    const isKept = !message.checkpoint;
    if (isKept) before = python.checkpoint();
    const { current, ...result } = runCells(python, message);
    if (isKept) resident = current;
    return result;
  } catch (error) {
    if (error.name !== 'EngineTrapError') throw error;
    if (!message.checkpoint) resident = null;
    return { end: 'trapped', output: `${error.message}\n${error.cause?.stack}` };
  }
}

parentPort.on('message', (message) => {
  parentPort.postMessage(message === 'before' ? before : run(message));
});
parentPort.postMessage('ready');
