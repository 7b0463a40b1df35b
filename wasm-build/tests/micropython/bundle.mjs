// The interpreter as JavaScript: Node 20 runs no TypeScript, so it is bundled before each run.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OUT = join(ROOT, 'node_modules', '.cache', 'micropython-tests');

/** @returns the path of an ES module with what src/interpreter offers. */
export async function bundleInterpreter() {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'node20',
      minify: false,
      outDir: OUT,
      emptyOutDir: true,
      lib: {
        entry: {
          interpreter: join(ROOT, 'src', 'interpreter', 'interpreter.ts'),
          host: join(ROOT, 'src', 'interpreter', 'host.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  return OUT;
}

/** The engine that is tested. */
export const ENGINE = join(ROOT, 'public', 'engine', 'micropython.wasm');
