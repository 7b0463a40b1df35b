// What a test should print: its .exp file, or what CPython prints, as upstream's runner has it.

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MOUNT } from './tests.mjs';

const CACHE = fileURLToPath(new URL('../../.cache/cpython', import.meta.url));
const PYTHON = process.env.MICROPY_CPYTHON3 ?? 'python3';
const TIMEOUT_MS = 60_000;

/** Answers for one run; CPython's are kept in wasm-build/.cache. */
export class Expectations {
  /** @param {string} root MicroPython's tests/ */
  constructor(root) {
    this.root = root;
    try {
      this.version = execFileSync(PYTHON, ['-VV'], { encoding: 'utf8' }).trim();
    } catch (error) {
      throw new Error(
        `Most expected outputs come from CPython, and ${PYTHON} does not run. ` +
          'Install Python 3, or name it in MICROPY_CPYTHON3.',
        { cause: error },
      );
    }
    mkdirSync(CACHE, { recursive: true });
  }

  /** @param {import('./tests.mjs').Test} test */
  of(test) {
    return test.expected ?? this.#cpython(test);
  }

  #cpython(test) {
    const key = createHash('sha256').update(`${this.version}\0${test.name}\0${test.code}`);
    const file = join(CACHE, `${key.digest('hex').slice(0, 32)}.txt`);
    if (existsSync(file)) return readFileSync(file, 'utf8');
    const { stdout, status } = spawnSync(
      'sh',
      ['-c', 'exec "$0" -BS "$1" 2>&1', PYTHON, test.path],
      {
        cwd: dirname(test.path),
        env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONHASHSEED: '0' },
        input: '',
        timeout: TIMEOUT_MS,
      },
    );
    const text = toText(stdout).replaceAll(this.root, MOUNT);
    const expected = status === 0 ? text : `CPYTHON3 CRASH:\n${text}`;
    writeFileSync(file, expected);
    return expected;
  }
}

/** Output as text, with one kind of line end. */
export function toText(bytes) {
  return Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n');
}
