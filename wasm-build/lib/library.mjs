// The standard library as one file: wasm-build/library/, without what Python does not need.
//
// Little-endian:
//
//     0   "CLOCHELB"
//     8   version of this layout (u32)
//     12  bytes in all (u32)
//     16  build id of the module it belongs to: 64 hexadecimal digits
//     80  number of entries (u32)
//     84  for each entry, by name: where its name is, its length, where its data is, its length
//     …   names, each ended by a zero; data
//
// wasm-build/port/library.c reads it.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripSource } from './strip-source.mjs';

const LIBRARY = fileURLToPath(new URL('../library', import.meta.url));
const VERSION = 1;
const ENTRIES_AT = 84;

/** Python's files, and the table of what cannot be here. */
export function libraryFiles(directory = LIBRARY) {
  return readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return entry.name === '__pycache__' ? [] : libraryFiles(path);
      return /\.(py|json)$/.test(entry.name) ? [path] : [];
    })
    .sort();
}

/** Pairs of name and text. */
function readEntries() {
  return libraryFiles().flatMap((path) => {
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    if (path.endsWith('.json')) return absentEntries(JSON.parse(text));
    return [[relative(LIBRARY, path).replaceAll('\\', '/'), stripSource(text)]];
  });
}

/** What an import of these raises: the rest of "No module named 'x'". */
function absentEntries(table) {
  return Object.entries(table).flatMap(([names, why]) =>
    names.split(' ').map((name) => [`absent/${name}`, `${name} is not here: ${why}`]),
  );
}

/**
 * @param {string} buildId of the module: the engine refuses the library of another build
 * @returns {Uint8Array}
 */
export function packLibrary(buildId) {
  const entries = readEntries()
    .map(([name, text]) => ({ name: Buffer.from(name), data: Buffer.from(text) }))
    .sort((a, b) => Buffer.compare(a.name, b.name));
  const index = Buffer.alloc(entries.length * 16);
  const rest = [];
  let at = ENTRIES_AT + index.length;
  const put = (bytes) => {
    const from = at;
    rest.push(bytes, Buffer.alloc(1));
    at += bytes.length + 1;
    return from;
  };
  entries.forEach(({ name }, i) => {
    index.writeUInt32LE(put(name), i * 16);
    index.writeUInt32LE(name.length, i * 16 + 4);
  });
  entries.forEach(({ data }, i) => {
    index.writeUInt32LE(put(data), i * 16 + 8);
    index.writeUInt32LE(data.length, i * 16 + 12);
  });
  const header = Buffer.alloc(ENTRIES_AT);
  header.write('CLOCHELB', 0, 'latin1');
  header.writeUInt32LE(VERSION, 8);
  header.writeUInt32LE(at, 12);
  header.write(buildId, 16, 'latin1');
  header.writeUInt32LE(entries.length, 80);
  return Buffer.concat([header, index, ...rest]);
}
