// Builds public/engine: micropython.wasm, library.bin and their BUILD-ID; with --check, builds from nothing and
// compares with what stands there; with --library, the module stays but for its id. See README.md.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../scripts/lib/ensure-installed.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
ensureInstalled(HERE);

const { linkModule } = await import('./lib/link-module.mjs');
const { optimise } = await import('./lib/optimise.mjs');
const { hashInputs, isBuilt, readBuiltModule, writeBuild } = await import('./lib/build-id.mjs');
const { packLibrary } = await import('./lib/library.mjs');
const { preinitialise, withBuildId } = await import('./lib/preinitialise.mjs');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    library: { type: 'boolean', default: false },
  },
});
if (values.check) rmSync(join(HERE, '.cache', 'objects'), { recursive: true, force: true });

const say = (text) => process.stderr.write(`${text}\n`);

async function buildModule(buildId) {
  if (values.library) return withBuildId(readBuiltModule(), buildId);
  const linked = await linkModule({ archive: positionals[0], say });
  if (process.env.CLOCHE_KEEP_LINKED) {
    mkdirSync(join(HERE, '.cache'), { recursive: true });
    writeFileSync(join(HERE, '.cache', 'linked.wasm'), linked);
  }
  say('optimising');
  return preinitialise(optimise(linked), buildId);
}

const buildId = hashInputs();
const bytes = await buildModule(buildId);
const library = packLibrary(buildId);
if (values.check) {
  const isSame = isBuilt(bytes, library);
  say(isSame ? 'the same bytes as the committed build' : 'NOT the bytes of the committed build');
  process.exitCode = isSame ? 0 : 1;
} else {
  const id = writeBuild(bytes, library);
  say(`built ${id.bytes} bytes, sha256 ${id.sha256}`);
}
