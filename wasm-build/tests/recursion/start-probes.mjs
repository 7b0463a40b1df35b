// node [engine flags] start-probes.mjs STACK_MB BUNDLE ENGINE [PART]: prints the results as JSON.

import { Worker } from 'node:worker_threads';

const [stack, bundle, engine, part] = process.argv.slice(2);
const worker = new Worker(new URL('./run-probes.mjs', import.meta.url), {
  workerData: { bundle, engine, part },
  resourceLimits: { stackSizeMb: Number(stack) },
});
worker.on('message', (results) => process.stdout.write(JSON.stringify(results)));
