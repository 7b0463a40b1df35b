// Pyodide: CPython itself.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { timeCompile, withCompiled } from '../lib/compiled.mjs';

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
    const compiled = await timeCompile(await readFile(WASM));
    return {
      compileMs: compiled.compileMs,
      load: () => withCompiled(compiled, () => load(loadPyodide)),
    };
  },
};

async function load(loadPyodide) {
  const python = await loadPyodide({ stdout: () => undefined });
  return {
    run: (code) => python.runPython(code),
    repr: (expression) => python.runPython(`repr(${expression})`),
  };
}
