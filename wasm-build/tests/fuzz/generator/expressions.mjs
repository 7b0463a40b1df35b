// Expressions of a wanted type, from what stands in scope.

import { DICT, INTS, OBJ, PAIR, ROWS, SET, STRS } from './containers.mjs';
import { BOOL, FLOAT, INT, intLiteral } from './numbers.mjs';
import { BUFFER, BYTES, STR, strLiteral, UNI } from './texts.mjs';

const TABLES = {
  int: INT,
  bool: BOOL,
  float: FLOAT,
  str: STR,
  uni: UNI,
  bytes: BYTES,
  buffer: BUFFER,
  rows: ROWS,
  ints: INTS,
  strs: STRS,
  pair: PAIR,
  dict: DICT,
  set: SET,
  obj: OBJ,
};

export const TYPES = Object.keys(TABLES);

/** Types of which there is a literal without an object behind it. */
const LEAVES = {
  int: (r) => intLiteral(r),
  bool: (r) => r.pick(['True', 'False']),
  float: (r) => r.pick(['0.5', '2.0', '-3.25']),
  str: (r) => strLiteral(r),
  uni: () => '"é"',
  bytes: () => 'b"ab"',
  buffer: () => 'bytearray(b"abc")',
  rows: (r) => `[[${r.int(0, 9)}], [2, 3]]`,
  ints: (r) => `[${r.int(0, 9)}, ${intLiteral(r)}]`,
  strs: (r) => `[${strLiteral(r)}, ${strLiteral(r)}]`,
  pair: (r) => `(${intLiteral(r)}, ${strLiteral(r)})`,
  dict: (r) => `{${strLiteral(r)}: ${r.int(0, 9)}}`,
  set: (r) => `{${r.int(0, 9)}, ${intLiteral(r)}}`,
  obj: () => 'K0(3)',
};

/** Names of items: one that hides another has its type. */
const ITEM_NAMES = { int: ['x', 'y', 'z'], str: ['sx', 'sy'] };

/** Turns that a loop in an expression takes, about. */
const TURNS = 6;
/** Statements that one statement may run by way of calls, about. */
const MOST_COST = 1500;

export class Expressions {
  /**
   * @param {object} place
   * @param {import('./random.mjs').Random} place.random
   * @param {import('./scope.mjs').Scope} place.scope
   * @param {number} place.depth of what may still be nested
   * @param {number} place.times that the expression is evaluated, about
   * @param {number} place.keepShare of the expressions that free and fill memory
   * @param {{ cost: number }} place.meter of the function it stands in
   */
  constructor(place) {
    this.place = place;
    this.r = place.random;
    this.scope = place.scope;
  }

  of(type) {
    const { depth, keepShare } = this.place;
    const inner = new Expressions({ ...this.place, depth: depth - 1 });
    const text = depth <= 0 ? this.plain(type) : this.r.weighted(TABLES[type])(inner);
    if (type !== 'obj' && !this.#hasClasses && text.includes('K0(')) return this.plain(type);
    return depth > 0 && this.r.chance(keepShare) ? `keep(${text})` : text;
  }

  /** Methods of the first class know of no object: they would call themselves without end. */
  get #hasClasses() {
    return this.scope.callables('class').length > 0;
  }

  int = () => this.of('int');
  bool = () => this.of('bool');
  float = () => this.of('float');
  str = () => this.of('str');
  uni = () => this.of('uni');
  bytes = () => this.of('bytes');
  buffer = () => this.of('buffer');
  rows = () => this.of('rows');
  ints = () => this.of('ints');
  strs = () => this.of('strs');
  pair = () => this.of('pair');
  dict = () => this.of('dict');
  set = () => this.of('set');
  obj = () => this.of('obj');
  any = () => this.of(this.r.pick(TYPES));

  /** A variable or a literal. */
  plain(type) {
    return this.r.chance(0.75) ? this.variable(type) : LEAVES[type](this.r);
  }

  variable(type) {
    const variables = this.scope.variables(type);
    return variables.length > 0 ? this.r.pick(variables).text : LEAVES[type](this.r);
  }

  /** An integer of one argument `v` that raises nothing. */
  total() {
    return `(v * ${this.r.int(1, 9)} ^ ${this.r.int(1, 99)})`;
  }

  /** What may be written where these names are bound too. */
  binding(names, times = 1) {
    const scope = this.scope.inner();
    for (const [name, type] of Object.entries(names)) scope.add(type, name);
    const depth = Math.min(this.place.depth, 2);
    return new Expressions({ ...this.place, scope, depth, times: this.place.times * times });
  }

  /** `write` gets a name for each item and what may be written there; its § is the iterable. */
  each(type, iterable, write) {
    const name = this.r.pick(ITEM_NAMES[type]);
    return write(name, this.binding({ [name]: type }, TURNS)).replace('§', () => iterable);
  }

  /** A call of a function of the program that returns `type`. */
  call(type) {
    const { times, meter } = this.place;
    const fit = this.scope.callables(type).filter(({ cost }) => cost * times < MOST_COST);
    if (fit.length === 0) return this.plain(type);
    const { name, params, cost } = this.r.pick(fit);
    meter.cost += cost * times;
    const byName = this.r.chance(0.3) ? this.r.int(0, params.length) : params.length;
    const values = params.map((param, i) => `${i >= byName ? `p${i}=` : ''}${this.of(param)}`);
    return `${name}(${values.join(', ')})`;
  }

  /** A new object of a class of the program. */
  make() {
    const classes = this.scope.callables('class');
    return classes.length > 0 ? `${this.r.pick(classes).name}(${this.int()})` : 'K0(1)';
  }
}
