// Which calls can lead to a collection.

import { flowBackwards } from './flow.mjs';
import { OP } from './instructions.mjs';

const signatureOf = ({ params, results }) => `${params}>${results}`;

/**
 * Calls by what may happen during them.
 *
 * @typedef {object} Calls
 * @property {(instruction: object) => boolean} collect whether it is a call during which a
 *   collection may happen
 * @property {(instruction: object) => boolean} collectAndReturn whether such a call may return
 *   then; one that collects only to make the exception that it throws does not
 */

/**
 * Follows the calls backwards from those that collect.
 *
 * A call through a table may reach each function in it that has the signature. The host's
 * functions count as ones that collect: what they do is not written here.
 *
 * @param {object} module
 * @param {Map<number, object>} funcs by index: `instructions` and `trace`
 * @param {readonly number[]} collectors functions that collect
 * @returns {Calls}
 */
export function findCollectingCalls(module, funcs, collectors) {
  const { types, functions, importedFunctions, inTables } = module;
  const targetOf = ({ op, arg }) => {
    if (op === OP.call) return arg;
    return op === OP.callIndirect ? signatureOf(types[arg]) : null;
  };
  const callers = new Map();
  const addCaller = (called, call) => callers.set(called, [...(callers.get(called) ?? []), call]);
  for (const index of inTables) {
    addCaller(index, { caller: signatureOf(types[functions[index]]), isLeft: true });
  }
  for (const [caller, func] of funcs) {
    const { isLeft, isCaught } = findExits(func);
    func.instructions.forEach((instruction, at) => {
      const called = targetOf(instruction);
      if (called === null || func.trace.isDead[at]) return;
      addCaller(called, { caller, isLeft: isLeft(at), isCaught: isCaught(at) });
    });
  }

  const roots = [...collectors, ...Array(importedFunctions).keys()];
  const collecting = reach(roots, (called) => callers.get(called) ?? []);
  const catching = [...collecting].flatMap((called) =>
    (callers.get(called) ?? []).filter(({ isCaught }) => isCaught).map(({ caller }) => caller),
  );
  const returning = reach([...roots, ...catching], (called) =>
    (callers.get(called) ?? []).filter(({ isLeft }) => isLeft),
  );
  return {
    collect: (instruction) => collecting.has(targetOf(instruction)),
    collectAndReturn: (instruction) => returning.has(targetOf(instruction)),
  };
}

/** Whether the function may return after a call has returned, or has thrown. */
function findExits({ instructions, trace }) {
  const nothing = () => 0n;
  const { after, caught } = flowBackwards(instructions, trace, {
    kills: nothing,
    adds: nothing,
    exit: 1n,
  });
  return { isLeft: (at) => after[at] !== 0n, isCaught: (at) => caught[at] !== 0n };
}

/** Everything that leads to the roots. */
function reach(roots, callersOf) {
  const found = new Set();
  const queue = [...roots];
  while (queue.length > 0) {
    const called = queue.pop();
    if (found.has(called)) continue;
    found.add(called);
    for (const { caller } of callersOf(called)) queue.push(caller);
  }
  return found;
}
