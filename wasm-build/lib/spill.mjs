// Puts pointers where the collector sees them: on the C stack in linear memory.

import { findCollectingCalls } from './spill/calls.mjs';
import { readFunctions } from './spill/functions.mjs';
import { findKept } from './spill/kept.mjs';
import { indexOf, readModule, writeModule } from './spill/module.mjs';
import { planSpill } from './spill/plan.mjs';
import { findPointers } from './spill/pointers.mjs';
import { rewriteBody } from './spill/rewrite.mjs';

/**
 * Stores each pointer that lives across a call that can collect in a slot of its own.
 *
 * @param {Uint8Array} bytes a module with the names of its functions and globals
 * @param {object} options
 * @param {readonly string[]} options.collectors functions that free objects
 * @param {Readonly<Record<string, readonly number[]>>} [options.kept] by function: fields of the
 *   struct that its first parameter points to; what is loaded from them something else keeps alive
 * @returns {Uint8Array} the module, without names
 * @throws {Error} for code that it does not understand
 */
export function spill(bytes, { collectors, kept = {} }) {
  const module = readModule(bytes);
  const { functions, globals } = module.names;
  const stackPointer = indexOf(globals, '__stack_pointer');
  const funcs = readFunctions(module, stackPointer);
  const roots = collectors.map((name) => indexOf(functions, name));
  const calls = findCollectingCalls(module, funcs, roots);
  for (const func of funcs.values()) func.tellVariablesApart(calls);
  const pointers = findPointers(funcs);

  const exempt = new Map(
    Object.entries(kept).map(([name, fields]) => {
      const index = indexOf(functions, name);
      return [index, findKept(funcs.get(index), fields)];
    }),
  );
  const rewritten = [...funcs].map(([index, func]) => {
    const plan = planSpill(func, pointers.get(index), calls, exempt.get(index) ?? new Set());
    return plan === null ? func.bytes : rewriteBody(bytes, func, plan);
  });
  return writeModule(module, rewritten);
}
