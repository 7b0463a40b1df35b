// What a program can name at a place: variables by their type, functions, classes.

/**
 * @typedef {object} Variable
 * @property {string} type
 * @property {string} text how it is spelled, such as `a3` or `self.n`
 * @property {number} level of the function whose variable it is; 0 is the module
 * @property {'name' | 'place' | 'value'} use whether it is a name, may only be assigned, or neither
 */

/**
 * @typedef {object} Callable
 * @property {string} name
 * @property {string[]} params types of its parameters, which are called p0, p1, ...
 * @property {string} result type of what it returns
 * @property {number} cost statements that a call runs, about
 */

/** Where names live. A block is one too: what is bound in it may be unbound behind it. */
export class Scope {
  /** @type {Variable[]} */
  #variables = [];
  /** @type {Callable[]} */
  #callables = [];
  #adopted = new Set();

  /**
   * @param {Scope | null} parent
   * @param {number} level of the function it belongs to
   */
  constructor(parent = null, level = 0) {
    this.parent = parent;
    this.level = level;
  }

  block() {
    return new Scope(this, this.level);
  }

  /** The scope of a function defined here. */
  inner() {
    return new Scope(this, this.level + 1);
  }

  add(type, text, use = 'name') {
    this.#variables.push({ type, text, use, level: this.level });
  }

  addCallable(callable) {
    this.#callables.push(callable);
  }

  /** Declares that this function assigns a variable of another. */
  adopt(variable) {
    this.#adopted.add(variable.text);
  }

  /** @returns {Variable[]} */
  variables(type) {
    const own = this.#variables.filter((variable) => type === null || variable.type === type);
    return this.parent ? [...this.parent.variables(type), ...own] : own;
  }

  /** Variables that a statement here can assign. */
  targets(type) {
    return this.variables(type).filter(
      ({ text, level, use }) => use !== 'value' && (level === this.level || this.#isAdopted(text)),
    );
  }

  /** Variables of functions around, which `global` or `nonlocal` makes assignable. */
  foreign() {
    return this.variables(null).filter(({ level, use }) => use === 'name' && level < this.level);
  }

  /** @returns {Callable[]} */
  callables(result) {
    const own = this.#callables.filter((callable) => callable.result === result);
    return this.parent ? [...this.parent.callables(result), ...own] : own;
  }

  #isAdopted(text) {
    if (this.#adopted.has(text)) return true;
    return this.parent?.level === this.level && this.parent.#isAdopted(text);
  }
}
