// From the pinned source to a linked module, which is neither optimised nor collectable yet.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyPatches } from '../patches.mjs';
import { compileAll } from './compile.mjs';
import { addGeneratedHeaders } from './generate.mjs';
import { link } from './link.mjs';
import { fetchSource, PINS } from './source.mjs';
import { READ_DIRECTORIES } from './sources.mjs';
import { get, put, readTree } from './tree.mjs';

const PORT = new URL('../port', import.meta.url);

/**
 * @param {object} options
 * @param {string} [options.archive] MicroPython's source, where it is not to be fetched
 * @param {boolean} [options.isMetered] whether steps are counted; without, no limit is kept
 * @param {(text: string) => void} options.say hears what is being done
 * @returns {Promise<Uint8Array>}
 */
export async function linkModule({ archive, isMetered = true, say }) {
  const upstream = await fetchSource(archive);
  const tree = { port: readTree(fileURLToPath(PORT)), upstream: {} };
  for (const directory of READ_DIRECTORIES) {
    put(tree.upstream, directory, readTree(join(upstream, directory)));
  }
  applyPatches(tree.upstream, get, put);

  say('generating headers');
  await addGeneratedHeaders(tree, upstream, PINS.micropython);
  const objects = await compileAll(tree, {
    defines: isMetered ? [] : ['-DCLOCHE_UNMETERED'],
    onProgress: (done, all, source) => say(`[${done}/${all}] ${source}`),
  });
  say('linking');
  return link(objects);
}
