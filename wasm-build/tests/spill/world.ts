// A world with objects that are freed when no word of the C stack speaks of them.

import { signed } from '../../lib/spill/binary.mjs';
import { OP } from '../../lib/spill/instructions.mjs';
import { type SpillOptions, spill } from '../../lib/spill.mjs';
import { STACK_TOP, type WasmFunction } from './assemble';

/** Addresses look like those of a heap, and are used up one by one. */
const FIRST_ADDRESS = 1 << 20;
const OBJECT_BYTES = 16;

/** In memory, above the stack: the state of `maybe`, its calls, and the uses not yet looked at. */
const STATE = STACK_TOP;
const CALLS = STACK_TOP + 4;
const USES = STACK_TOP + 8;
const LOG = STACK_TOP + 16;
/** After so many answers, `maybe` says no: every loop ends. */
const MOST_CALLS = 400;

const I32_LT_U = 0x49;
const number = (value: number) => [OP.i32Const, ...signed(value)];
const load = (at: number) => [...number(at), OP.i32Load, 2, 0];
const store = (at: number, value: readonly number[]) => [
  ...[...number(at), ...value],
  ...[OP.i32Store, 2, 0],
];

/** `make` leaves a new object, after a collection; `collect` collects. */
export const IMPORTS = [
  { name: 'make', params: 0, results: 1 },
  { name: 'collect', params: 0, results: 0 },
];

/** Functions that cannot collect: `use` says that an object must be alive now; `maybe` answers. */
export const BASE: readonly WasmFunction[] = [
  {
    name: 'use',
    params: 1,
    code: [
      ...[...number(LOG), ...load(USES), ...number(4), OP.i32Mul, OP.i32Add],
      ...[OP.localGet, 0, OP.i32Store, 2, 0],
      ...store(USES, [...load(USES), ...number(1), OP.i32Add]),
    ],
  },
  {
    name: 'maybe',
    results: 1,
    code: [
      ...store(CALLS, [...load(CALLS), ...number(1), OP.i32Add]),
      ...store(STATE, [
        ...[...load(STATE), ...number(1664525), OP.i32Mul],
        ...[...number(1013904223), OP.i32Add],
      ]),
      ...[...load(STATE), ...number(31), OP.i32ShrU],
      ...[...load(CALLS), ...number(MOST_CALLS), I32_LT_U, OP.i32And],
    ],
  },
];

/** Indices of the functions above, and of the first that comes after them. */
export const MAKE = 0;
export const COLLECT = 1;
export const USE = 2;
export const MAYBE = 3;
export const FIRST = 4;

export interface World {
  /** Calls an exported function; null when it threw. */
  start(name: string, ...args: readonly number[]): number | null;
  /** What went wrong, in words. */
  readonly mistakes: readonly string[];
  /** What the stack held at each collection, uppermost word first. */
  readonly seen: readonly (readonly number[])[];
}

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly stack: WebAssembly.Global<'i32'>;
  readonly [name: string]: unknown;
}

/** Spills a module and makes an instance of it. */
export function createWorld(
  bytes: Uint8Array,
  { seed = 1, ...options }: { readonly seed?: number } & Partial<SpillOptions> = {},
): World {
  const alive = new Set<number>();
  const mistakes: string[] = [];
  const seen: (readonly number[])[] = [];
  let next = FIRST_ADDRESS;

  const module = new WebAssembly.Module(spill(bytes, { collectors: [], ...options }));
  const instance = new WebAssembly.Instance(module, { host: { make, collect } });
  const exports = instance.exports as unknown as Exports;
  const words = new Int32Array(exports.memory.buffer);
  words[STATE / 4] = seed;

  function look() {
    for (const address of words.slice(LOG / 4, LOG / 4 + (words[USES / 4] ?? 0))) {
      if (address > FIRST_ADDRESS && !alive.has(address)) mistakes.push(`${address} was freed`);
    }
    words[USES / 4] = 0;
  }
  function collect() {
    look();
    const stack = [...words.slice(exports.stack.value / 4, STACK_TOP / 4)].reverse();
    seen.push(stack);
    for (const address of alive) if (!stack.includes(address)) alive.delete(address);
  }
  function make() {
    collect();
    next += OBJECT_BYTES;
    alive.add(next);
    return next;
  }
  function start(name: string, ...args: readonly number[]) {
    words[CALLS / 4] = 0;
    exports.stack.value = STACK_TOP;
    const call = exports[name] as (...args: readonly number[]) => number | undefined;
    try {
      const result = call(...args) ?? 0;
      if (exports.stack.value !== STACK_TOP) mistakes.push('the stack pointer is not put back');
      return result;
    } catch (error) {
      if (!(error instanceof WebAssembly.Exception)) throw error;
      return null;
    } finally {
      look();
    }
  }
  return { start, mistakes, seen };
}
