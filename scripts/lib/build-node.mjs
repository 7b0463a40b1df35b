// Bundles src/node for Node into dist/node, when it is missing or older than its sources.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'dist', 'node');
/** The folders that end up in the bundle. */
const FOLDERS = [
  'node',
  'worker',
  'interpreter',
  'session',
  'signal',
  'host-functions',
  'protocol',
];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isFresh() {
  const built = join(OUT, 'cli.js');
  if (!existsSync(built)) return false;
  const sources = [
    ...FOLDERS.map((folder) => join(ROOT, 'src', folder)),
    join(ROOT, 'package.json'),
  ];
  return statSync(built).mtimeMs > Math.max(...sources.map(newest));
}

/** @returns {Promise<string>} the directory of cli.js and worker.js */
export async function buildNode() {
  if (isFresh()) return OUT;
  // Not before it is needed: a fresh bundle starts without Vite.
  const { bundleForNode } = await import('./bundle-for-node.mjs');
  const entry = (name) => join(ROOT, 'src', 'node', `${name}.ts`);
  await bundleForNode({ entries: { cli: entry('cli'), worker: entry('worker') }, outDir: OUT });
  return OUT;
}
