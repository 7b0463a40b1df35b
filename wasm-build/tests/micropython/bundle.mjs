// The interpreter as JavaScript, bundled before each run.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForNode } from '../../../scripts/lib/bundle-for-node.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * @param {string} name of who runs it: two at a time must not share a bundle
 * @returns the directory of interpreter.js and host.js
 */
export async function bundleInterpreter(name) {
  const outDir = join(ROOT, 'node_modules', '.cache', name);
  const entry = (name) => join(ROOT, 'src', 'interpreter', `${name}.ts`);
  await bundleForNode({
    entries: {
      interpreter: entry('interpreter'),
      host: entry('host'),
      limits: join(ROOT, 'src', 'protocol', 'limits.ts'),
    },
    outDir,
  });
  return outDir;
}

/** The engine that is tested. */
export const ENGINE = join(ROOT, 'public', 'engine', 'micropython.wasm');
