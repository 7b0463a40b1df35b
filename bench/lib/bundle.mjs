// Bundles the interpreter for Node, minified as a page would get it.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'dist', 'bench');

export const BUNDLE = join(OUT, 'realm.js');

export async function buildBundle() {
  const { bundleForNode } = await import('../../scripts/lib/bundle-for-node.mjs');
  const entries = { realm: join(ROOT, 'bench', 'lib', 'realm.mjs') };
  await bundleForNode({ entries, outDir: OUT, minify: true });
}
