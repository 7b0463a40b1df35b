// The four engines, each with a way to run the self-test in it.

import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode } from '../../scripts/lib/bundle-for-node.mjs';
import { ensureBrowser } from '../../scripts/lib/ensure-browser.mjs';
import { ensureFirefox, ensureWebKit } from '../../scripts/lib/ensure-engines.mjs';
import { launchPuppeteer } from './puppeteer-driver.mjs';
import { launchWebKit } from './webkit-driver.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A browser that was started.
 *
 * @typedef {object} Driver
 * @property {string} version
 * @property {(address: string, options: { isFramed: boolean, timeoutMs: number }) => Promise<object>} runSelfTest
 *   opens the address, and gives the report of the page, or of its one frame
 * @property {() => Promise<void>} close
 */

/** @type {Record<string, () => Promise<Driver | null>>} null where there is no such browser */
export const BROWSERS = {
  chromium: async () => launchPuppeteer('chrome', await ensureBrowser(ROOT)),
  firefox: async () => {
    const path = ensureFirefox();
    return path && launchPuppeteer('firefox', path);
  },
  webkit: async () => {
    const paths = ensureWebKit();
    return paths && launchWebKit(paths);
  },
};

/**
 * The self-test in this process.
 *
 * @param {{ isShort: boolean, only: ReadonlySet<string> | null, stopTimes: number }} options
 */
export async function runInNode(options) {
  const outDir = join(ROOT, 'dist', 'engines');
  await bundleForNode({
    entries: {
      selftest: join(ROOT, 'e2e', 'engines', 'node-selftest.ts'),
      worker: join(ROOT, 'src', 'node', 'worker.ts'),
    },
    outDir,
  });
  const { runNodeSelfTest } = await import(pathToFileURL(join(outDir, 'selftest.js')).href);
  return runNodeSelfTest({
    ...options,
    enginePath: join(ROOT, 'public', 'engine', 'micropython.wasm'),
    workerUrl: pathToFileURL(join(outDir, 'worker.js')),
  });
}
