// node [engine flags] start-probes.mjs STACK_KB [part of a probe's name]
//
// Runs the probes in a thread whose stack has about STACK_KB, and prints the results as JSON.

import { Worker } from 'node:worker_threads';
import { bundleInterpreter, ENGINE } from '../micropython/bundle.mjs';

/** What Node keeps of a thread's stack for itself. */
const RESERVED_KB = 192;

const [stackKb, part = ''] = process.argv.slice(2);
const worker = new Worker(new URL('./run-probes.mjs', import.meta.url), {
  workerData: { bundle: await bundleInterpreter('recursion-tests'), engine: ENGINE, part },
  resourceLimits: { stackSizeMb: (Number(stackKb) + RESERVED_KB) / 1024 },
});
worker.on('message', (results) => process.stdout.write(JSON.stringify(results)));
