// The generated headers of MicroPython: interned strings, registered modules, root pointers.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clang } from './llvm.mjs';
import { COMPILE_FLAGS, DEFINES, INCLUDES, PORT, UPSTREAM } from './sources.mjs';
import { get, put } from './tree.mjs';

// Text of the Q() lines must pass the preprocessor untouched.
const protect = (text) => text.replaceAll(/^Q\(.*\)/gm, '"$&"');
const unprotect = (text) => text.replaceAll(/^"(Q\(.*\))"/gm, '$1');

async function preprocess(tree, name, text) {
  const target = COMPILE_FLAGS.filter(
    (flag) => /^-(-target|std|m[a-z])/.test(flag) && flag !== '-mllvm',
  );
  const out = await clang(
    ['-E', '-w', '-P', ...target, ...DEFINES, '-DNO_QSTR', ...INCLUDES, name, '-o', 'out.i'],
    { ...tree, [name]: text },
  );
  return Buffer.from(out['out.i']).toString('utf8');
}

function unique(text, pattern) {
  return [...new Set(text.match(pattern) ?? [])].sort();
}

/**
 * Adds genhdr/*.h to `tree`.
 *
 * All sources are preprocessed as one file, which is quick; a name that only another order of
 * macros would show is then missing, and fails the compilation.
 *
 * @param {string} upstream directory of MicroPython's source, for its Python generators
 */
export async function addGeneratedHeaders(tree, upstream, { version, date }) {
  put(tree, 'genhdr/mpversion.h', versionHeader(version, date));
  const includes = [
    ...UPSTREAM.map((file) => `#include "upstream/${file}"\n`),
    ...PORT.map((file) => `#include "port/${file}"\n`),
  ];
  const all = await preprocess(tree, 'all.c', includes.join(''));

  const run = (script, input) => {
    const directory = mkdtempSync(join(tmpdir(), 'cloche-'));
    const file = join(directory, 'input');
    try {
      writeFileSync(file, input);
      return execFileSync('python3', [join(upstream, 'py', script), file], { encoding: 'utf8' });
    } finally {
      rmSync(directory, { recursive: true });
    }
  };

  const names = unique(all, /MP_QSTR_[_a-zA-Z0-9]+/g).map((q) => `Q(${q.slice(8)})\n`);
  const definitions = [
    Buffer.from(get(tree, 'upstream/py/qstrdefs.h')).toString('utf8'),
    Buffer.from(get(tree, 'port/qstrdefsport.h')).toString('utf8'),
    ...names,
  ].join('\n');
  const qstrs = unprotect(await preprocess(tree, 'qstrdefs.c', protect(definitions)));
  put(tree, 'genhdr/qstrdefs.generated.h', run('makeqstrdata.py', qstrs));

  const modules = unique(all, /MP_REGISTER_(?:EXTENSIBLE_)?MODULE(?:_DELEGATION)?\(.*?,\s*.*?\);/g);
  put(tree, 'genhdr/moduledefs.h', run('makemoduledefs.py', `${modules.join('\n')}\n`));
  const roots = unique(all, /MP_REGISTER_ROOT_POINTER\(.*?\);/g);
  put(tree, 'genhdr/root_pointers.h', run('make_root_pointers.py', `${roots.join('\n')}\n`));
}

function versionHeader(version, date) {
  return [
    `#define MICROPY_GIT_TAG "v${version}"`,
    '#define MICROPY_GIT_HASH "release"',
    `#define MICROPY_BUILD_DATE "${date}"`,
    '',
  ].join('\n');
}
