// Random numbers that a seed decides.

export class Random {
  #state;

  /** @param {number} seed an integer */
  constructor(seed) {
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0;
    for (let i = 0; i < 4; i++) this.next();
  }

  /** A number from 0 up to 1 (mulberry32). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  /** An integer from `low` to `high`, both included. */
  int(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share) {
    return this.next() < share;
  }

  pick(list) {
    return list[this.int(0, list.length - 1)];
  }

  /** One of `[weight, value]`, as often as its weight says. */
  weighted(table) {
    let at = this.next() * table.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of table) {
      at -= weight;
      if (at < 0) return value;
    }
    return table[table.length - 1][1];
  }

  /** As many results of `make` as `low` to `high` says. */
  several(low, high, make) {
    return Array.from({ length: this.int(low, high) }, (_, i) => make(i));
  }
}
