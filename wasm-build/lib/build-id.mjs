// The BUILD-ID: what a module and its library were made from and what they are, so that a stale or foreign one is
// found out. It has no date: the same inputs give the same bytes.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const ENGINE = fileURLToPath(new URL('../../public/engine', import.meta.url));
const MODULE = join(ENGINE, 'micropython.wasm');
const LIBRARY = join(ENGINE, 'library.bin');
const BUILD_ID = join(ENGINE, 'BUILD-ID');

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Files that decide the module's bytes and the library's. Tests and prose do not. */
function inputFiles(directory = HERE) {
  return readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        return ['node_modules', '.cache', 'tests'].includes(entry.name) ? [] : inputFiles(path);
      }
      return /\.(c|h|mjs|json|py)$/.test(entry.name) ? [path] : [];
    })
    .sort();
}

/** sha256 over names and contents of wasm-build's inputs. */
export function hashInputs() {
  return hashFiles(inputFiles());
}

/** The same without the library's Python: what decides the module, its build id aside. */
export function hashCode() {
  return hashFiles(inputFiles().filter((path) => !path.endsWith('.py')));
}

function hashFiles(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(`${relative(HERE, path).replaceAll('\\', '/')}\0`);
    hash.update(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** Writes the module, the library and their BUILD-ID to public/engine. */
export function writeBuild(bytes, library) {
  const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
  const pins = JSON.parse(readFileSync(join(HERE, 'pins.json'), 'utf8'));
  const id = {
    generated: 'by `npm run build:wasm`; do not edit',
    micropython: pins.micropython.version,
    toolchain: dependencies,
    inputs: hashInputs(),
    code: hashCode(),
    bytes: bytes.length,
    sha256: sha256(bytes),
    library: { bytes: library.length, sha256: sha256(library) },
  };
  mkdirSync(ENGINE, { recursive: true });
  writeFileSync(MODULE, bytes);
  writeFileSync(LIBRARY, library);
  writeFileSync(BUILD_ID, `${JSON.stringify(id, null, 2)}\n`);
  return id;
}

/** The module that stands in public/engine, if nothing but the library's Python has changed since. */
export function readBuiltModule() {
  const { code } = JSON.parse(readFileSync(BUILD_ID, 'utf8'));
  if (code !== hashCode()) throw new Error('more than the library has changed: build all of it');
  return readFileSync(MODULE);
}

/** Whether these bytes are the module and the library that stand in public/engine. */
export function isBuilt(bytes, library) {
  const id = JSON.parse(readFileSync(BUILD_ID, 'utf8'));
  return sha256(bytes) === id.sha256 && sha256(library) === id.library.sha256;
}

/**
 * What is wrong with the committed build, in words; null when all is well.
 */
export function findStaleBuild() {
  if (![MODULE, LIBRARY, BUILD_ID].every((file) => existsSync(file))) {
    return 'public/engine holds no build. Run `npm run build:wasm`.';
  }
  const id = JSON.parse(readFileSync(BUILD_ID, 'utf8'));
  if (sha256(readFileSync(MODULE)) !== id.sha256) {
    return 'public/engine/micropython.wasm is not the file its BUILD-ID names. Run `npm run build:wasm`.';
  }
  if (sha256(readFileSync(LIBRARY)) !== id.library.sha256) {
    return 'public/engine/library.bin is not the file its BUILD-ID names. Run `npm run build:wasm`.';
  }
  if (hashInputs() !== id.inputs) {
    return 'wasm-build/ has changed since the module was built. Run `npm run build:wasm` and commit the result.';
  }
  return null;
}
