// A wrong program as files: the program itself, and the session it was run in.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIRECTORY = fileURLToPath(new URL('../../../test-results/fuzz', import.meta.url));
const CELL = '# %%\n';
const HEAD = '# fuzz: ';

/**
 * @param {import('./generator/program.mjs').Program} program
 * @param {Uint8Array | null} checkpoint of the session before it; null for a fresh one
 * @returns the path of the program
 */
export function writeProgram(program, checkpoint) {
  mkdirSync(DIRECTORY, { recursive: true });
  const { seed, cells, isCollecting, restores } = program;
  const path = join(DIRECTORY, `${seed}.py`);
  const head = JSON.stringify({ seed, isCollecting, restores, isFresh: checkpoint === null });
  writeFileSync(path, `${HEAD}${head}\n${cells.join(CELL)}`);
  if (checkpoint) writeFileSync(`${path}.checkpoint`, checkpoint);
  return path;
}

/** @returns {{ program: import('./generator/program.mjs').Program, checkpoint?: Uint8Array }} */
export function readProgram(path) {
  const text = readFileSync(path, 'utf8');
  if (!text.startsWith(HEAD)) throw new Error(`${path} does not begin with ${HEAD}.`);
  const lineEnd = text.indexOf('\n');
  const program = {
    ...JSON.parse(text.slice(HEAD.length, lineEnd)),
    cells: text.slice(lineEnd + 1).split(CELL),
  };
  const beside = `${path}.checkpoint`;
  if (program.isFresh || !existsSync(beside)) return { program };
  return { program, checkpoint: new Uint8Array(readFileSync(beside)) };
}
