// Pyodide: CPython itself.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { timeCompile } from '../lib/time-compile.mjs';

const DIRECTORY = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
const WASM = join(DIRECTORY, 'pyodide.asm.wasm');

/** @type {import('./engine.mjs').Engine} */
export const pyodide = {
  id: 'pyodide',
  title: 'Pyodide',
  settings: 'as loadPyodide makes it',
  files: {
    wasm: WASM,
    glue: [join(DIRECTORY, 'pyodide.mjs'), join(DIRECTORY, 'pyodide.asm.mjs')],
    library: [join(DIRECTORY, 'python_stdlib.zip')],
  },

  async prepare() {
    const { loadPyodide } = await import('pyodide');
    const { compileMs, module } = await timeCompile(await readFile(WASM));
    return { compileMs, load: () => load(loadPyodide, module) };
  },
};

async function load(loadPyodide, module) {
  const python = await loadPyodide({ stdout: () => undefined });
  return {
    module,
    run: (code) => python.runPython(code),
    repr: (expression) => python.runPython(`repr(${expression})`),
  };
}
