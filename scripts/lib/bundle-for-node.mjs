// Bundles TypeScript for Node, which runs none before version 22.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes ES modules that need nothing but Node.
 *
 * @param {object} options
 * @param {Record<string, string>} options.entries source by the name of its module, without `.js`
 * @param {string} options.outDir emptied first
 * @param {boolean} [options.minify] as a page would get it
 */
export async function bundleForNode({ entries, outDir, minify = false }) {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      minify,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: entries },
    },
  });
}
