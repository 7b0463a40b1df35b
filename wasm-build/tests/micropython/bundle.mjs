// The interpreter as JavaScript: Node 20 runs no TypeScript, so it is bundled before each run.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache');

/**
 * @param {string} name of whoever asks: two runs at a time must not share a directory
 * @returns the directory of interpreter.mjs and host.mjs
 */
export async function bundleInterpreter(name) {
  const directory = join(CACHE, name);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'node20',
      minify: false,
      outDir: directory,
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
  return directory;
}

/** The engine that is tested. */
export const ENGINE = join(ROOT, 'public', 'engine', 'micropython.wasm');
