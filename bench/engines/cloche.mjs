// Ours, through the class that the worker uses: step meter, limits, Stop and collection are on.

import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BUNDLE } from '../lib/bundle.mjs';
import { timeCompile } from '../lib/compiled.mjs';

const WASM = fileURLToPath(new URL('../../public/engine/micropython.wasm', import.meta.url));

/** @type {import('./engine.mjs').Engine} */
export const cloche = {
  id: 'cloche',
  title: 'Cloche',
  settings: 'heap from 256 KiB to 64 MiB, collected during the run; limits and Stop watched',
  files: { wasm: WASM, glue: [BUNDLE], library: [] },

  async prepare() {
    const realm = await import(pathToFileURL(BUNDLE).href);
    const { compileMs, module } = await timeCompile(await readFile(WASM));
    return { compileMs, load: () => load(realm, module) };
  },
};

async function load(realm, module) {
  const host = realm.createWorkerHost();
  const interpreter = new realm.Interpreter({
    module,
    host,
  });
  const buffer = new SharedArrayBuffer(4);
  const run = (code) => {
    const outcome = interpreter.run({
      cell: 'bench',
      code,
      limits: realm.DEFAULT_RUN_LIMITS,
      isStopRequested: realm.watchStop({ kind: 'shared', buffer }, host.ticks),
      onOutput: () => undefined,
    });
    if (outcome.kind !== 'completed') {
      throw new Error(outcome.exception?.traceback ?? outcome.kind);
    }
    return outcome.repr ?? 'None';
  };
  return { run, repr: run };
}
