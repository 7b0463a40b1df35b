// Bundles the interpreter for Node, minified as a page would get it.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'dist', 'bench');

export const BUNDLE = join(OUT, 'realm.js');

export async function buildBundle() {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      minify: true,
      target: 'node20',
      outDir: OUT,
      emptyOutDir: true,
      rolldownOptions: { input: { realm: join(ROOT, 'bench/lib/realm.mjs') } },
    },
  });
}
