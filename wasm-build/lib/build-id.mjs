// The BUILD-ID: what a module was made from and what it is, so that a stale or foreign one is
// found out. It has no date: the same inputs give the same bytes.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const ENGINE = fileURLToPath(new URL('../../public/engine', import.meta.url));
const MODULE = join(ENGINE, 'micropython.wasm');
const BUILD_ID = join(ENGINE, 'BUILD-ID');

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Files that decide the module's bytes. Tests and prose do not. */
function inputFiles(directory = HERE) {
  return readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        return ['node_modules', '.cache', 'tests'].includes(entry.name) ? [] : inputFiles(path);
      }
      return /\.(c|h|mjs|json)$/.test(entry.name) ? [path] : [];
    })
    .sort();
}

/** sha256 over names and contents of wasm-build's inputs. */
export function hashInputs() {
  const hash = createHash('sha256');
  for (const path of inputFiles()) {
    hash.update(`${relative(HERE, path).replaceAll('\\', '/')}\0`);
    hash.update(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** Writes the module and its BUILD-ID to public/engine. */
export function writeBuild(bytes) {
  const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
  const pins = JSON.parse(readFileSync(join(HERE, 'pins.json'), 'utf8'));
  const id = {
    generated: 'by `npm run build:wasm`; do not edit',
    micropython: pins.micropython.version,
    toolchain: dependencies,
    inputs: hashInputs(),
    bytes: bytes.length,
    sha256: sha256(bytes),
  };
  mkdirSync(ENGINE, { recursive: true });
  writeFileSync(MODULE, bytes);
  writeFileSync(BUILD_ID, `${JSON.stringify(id, null, 2)}\n`);
  return id;
}

/** Whether these bytes are the module that stands in public/engine. */
export function isBuilt(bytes) {
  return sha256(bytes) === JSON.parse(readFileSync(BUILD_ID, 'utf8')).sha256;
}

/**
 * What is wrong with the committed build, in words; null when all is well.
 */
export function findStaleBuild() {
  if (!existsSync(MODULE) || !existsSync(BUILD_ID)) {
    return 'public/engine holds no build. Run `npm run build:wasm`.';
  }
  const id = JSON.parse(readFileSync(BUILD_ID, 'utf8'));
  if (sha256(readFileSync(MODULE)) !== id.sha256) {
    return 'public/engine/micropython.wasm is not the file its BUILD-ID names. Run `npm run build:wasm`.';
  }
  if (hashInputs() !== id.inputs) {
    return 'wasm-build/ has changed since the module was built. Run `npm run build:wasm` and commit the result.';
  }
  return null;
}
