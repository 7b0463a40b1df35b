// A program from a seed: cells of Python, and how to run them.

import { bounded } from './assignments.mjs';
import { Builder } from './builder.mjs';
import { TOOLS, writeClass } from './classes.mjs';
import { FUNCTIONS } from './definitions.mjs';
import { TYPES } from './expressions.mjs';
import { hoard } from './hoards.mjs';
import { PRELUDE } from './prelude.mjs';
import { Random } from './random.mjs';
import { Scope } from './scope.mjs';
import { statements } from './statements.mjs';

/**
 * @typedef {object} Program
 * @property {number} seed
 * @property {string[]} cells
 * @property {boolean} isCollecting whether each allocation collects
 * @property {number[]} restores cells before which the interpreter is replaced by its checkpoint
 * @property {boolean} isFresh whether it begins in an interpreter of its own
 */

const SHARES = { collecting: 0.4, restoring: 0.35, fresh: 0.1 };

/** @returns {Program} */
export function createProgram(seed) {
  const r = new Random(seed);
  const isCollecting = r.chance(SHARES.collecting);
  const b = new Builder(r, new Scope(), { keepShare: r.pick([0, 0.05, 0.2]) });
  const cells = [`${PRELUDE}\n${TOOLS}`, cell(b, () => define(b))];
  const count = r.int(1, 5);
  for (let i = 0; i < count; i++) cells.push(cell(b, () => act(b)));
  const isRestoring = r.chance(SHARES.restoring);
  const restores = cells.map((_, i) => i).filter((i) => i > 0 && isRestoring && r.chance(0.6));
  return { seed, cells, isCollecting, restores, isFresh: r.chance(SHARES.fresh) };
}

function cell(b, write) {
  b.lines = [];
  write();
  return `${b.lines.join('\n')}\n`;
}

/** Classes, and a variable of each type. */
function define(b) {
  b.r.several(1, 3, (i) => writeClass(b, i));
  for (const type of TYPES) {
    b.r.several(1, 2, () => {
      const name = b.fresh(type[0]);
      b.line(`${name} = ${bounded(type, b.e(1).plain(type))}`);
      b.scope.add(type, name);
    });
  }
}

/** Groups of statements; behind each a line says what became of the variables. */
function act(b) {
  b.r.several(2, 6, () =>
    b.r.weighted([
      [2, define_],
      [4, group],
      [2, collectGroup],
    ])(b),
  );
}

function define_(b) {
  b.r.weighted(FUNCTIONS)(b);
}

function group(b) {
  if (b.r.chance(0.05)) statements(b, 1);
  else guard(b, () => statements(b));
  state(b);
}

function collectGroup(b) {
  guard(b, () => hoard(b));
}

function guard(b, write) {
  b.block('try:', write);
  b.block('except Exception as x:', (inner) => inner.line('print("raised", type(x).__name__)'));
}

function state(b) {
  const names = b.scope.variables(null).map(({ text }) => text);
  b.line(`show("#${b.fresh('')}", ${b.r.several(2, 6, () => b.r.pick(names)).join(', ')})`);
}
