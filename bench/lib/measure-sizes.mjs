// What each engine makes a page download.

import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/**
 * @param {readonly import('../engines/engine.mjs').Engine[]} engines
 * @param {number} mostBytes files larger than this are not compressed, for it takes long
 * @returns `sizes[engine][part]` of wasm, glue and library: bytes, and bytes by brotli 11 or null
 */
export async function measureSizes(engines, mostBytes, say) {
  const sizes = {};
  for (const { id, title, files } of engines) {
    say(`size of ${title}`);
    sizes[id] = {
      wasm: await sizeOf([files.wasm], mostBytes),
      glue: await sizeOf(files.glue, mostBytes),
      library: await sizeOf(files.library, mostBytes),
    };
  }
  return sizes;
}

async function sizeOf(paths, mostBytes) {
  let bytes = 0;
  let brotliBytes = 0;
  for (const path of paths) {
    const content = await readFile(path);
    bytes += content.length;
    brotliBytes = content.length > mostBytes ? null : brotliBytes;
    if (brotliBytes !== null) brotliBytes += await brotliLength(content);
  }
  return { bytes, brotliBytes };
}

async function brotliLength(content) {
  const { length } = await compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  return length;
}
