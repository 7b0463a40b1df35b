// Writes statements: lines, their indentation, and the scope they stand in.

import { Expressions } from './expressions.mjs';

const INDENT = '    ';

export class Builder {
  /** @type {string[]} */
  lines = [];
  #indent = 0;
  #names = 0;

  /**
   * @param {import('./random.mjs').Random} random
   * @param {import('./scope.mjs').Scope} scope
   * @param {{ keepShare: number }} options
   */
  constructor(random, scope, { keepShare }) {
    this.r = random;
    this.scope = scope;
    this.keepShare = keepShare;
    this.times = 1;
    this.meter = { cost: 0 };
    /** Statements around: what may stand here. */
    this.around = { isLoop: false, isGenerator: false, result: null, depth: 0 };
  }

  fresh(prefix) {
    return `${prefix}${this.#names++}`;
  }

  line(text) {
    this.lines.push(`${INDENT.repeat(this.#indent)}${text}`);
    this.meter.cost += this.times;
  }

  /** Expressions for a place here. */
  e(
    depth = this.r.weighted([
      [3, 1],
      [5, 2],
      [3, 3],
      [1, 4],
    ]),
  ) {
    const { r: random, scope, times, keepShare, meter } = this;
    return new Expressions({ random, scope, depth, times, keepShare, meter });
  }

  /** A compound statement; what `write` binds is unknown behind it. */
  block(header, write, { times = 1, around = {} } = {}) {
    this.line(header);
    this.#within({ scope: this.scope.block(), times: this.times * times, around }, write);
  }

  /** A function or a class, whose body is a scope of its own. Returns what a call costs. */
  body(header, write, around) {
    this.line(header);
    const meter = { cost: 1 };
    const place = { scope: this.scope.inner(), times: 1, meter, keepShare: this.keepShare / 2 };
    const outside = { isLoop: false, isGenerator: false, result: null, depth: 1 };
    this.#within({ ...place, around: { ...outside, ...around } }, write);
    return meter.cost;
  }

  /** Lines of a suite in the same scope. */
  nested(write) {
    this.#indent++;
    write();
    this.#indent--;
  }

  #within({ around, ...place }, write) {
    const { scope, times, meter, keepShare, around: before } = this;
    Object.assign(this, place);
    this.around = { ...before, depth: before.depth + 1, ...around };
    this.#indent++;
    write(this);
    this.#indent--;
    Object.assign(this, { scope, times, meter, keepShare, around: before });
  }
}
