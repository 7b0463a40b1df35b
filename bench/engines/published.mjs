// MicroPython as it is published for PyScript.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { timeCompile, withCompiled } from '../lib/compiled.mjs';

const { resolve } = createRequire(import.meta.url);
const GLUE = resolve('@micropython/micropython-webassembly-pyscript/micropython.mjs');
const WASM = resolve('@micropython/micropython-webassembly-pyscript/micropython.wasm');

/** @type {import('./engine.mjs').Engine} */
export const published = {
  id: 'published',
  title: 'published',
  settings:
    'as loadMicroPython makes it: heap from 1 MiB, grown and not collected while a program runs',
  files: { wasm: WASM, glue: [GLUE], library: [] },

  async prepare() {
    const { loadMicroPython } = await import(pathToFileURL(GLUE).href);
    const compiled = await timeCompile(await readFile(WASM));
    return {
      compileMs: compiled.compileMs,
      load: () => withCompiled(compiled, () => load(loadMicroPython)),
    };
  },
};

async function load(loadMicroPython) {
  // Its own heap of 1 MiB, which grows, serves it better than a large one from the start.
  const python = await loadMicroPython({ url: WASM, stdout: () => undefined });
  return {
    run: (code) => python.runPython(code),
    repr: (expression) => {
      // Numbers would be cut to 32 bits on their way out.
      python.runPython(`answer_ = repr(${expression})`);
      return python.globals.get('answer_');
    },
  };
}
