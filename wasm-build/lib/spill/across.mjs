// Which pointers of a function live across calls that can collect.

import { flowBackwards } from './flow.mjs';
import { OP } from './instructions.mjs';

/**
 * @typedef {object} Across
 * @property {number[]} types of the locals, those included that are new
 * @property {Map<number, number>} saves by instruction: the new local that keeps what it left
 * @property {Map<number, bigint>} calls by instruction: the locals (as bits) whose pointers live
 *   across it
 * @property {(at: number) => bigint} kills locals that an instruction gives a value
 * @property {{ after: bigint[], entry: bigint }} need locals whose value will live across a call
 */

/** @returns {Across | null} null when there are none */
export function findAcross(func, pointers, calls, kept = new Set()) {
  const { instructions, types: own, locals, trace } = func;
  const { keepers, saves, usedAt } = keepOperands(func, pointers, kept);
  const types = [...own, ...keepers];
  const localOf = [...func.localOf, ...keepers.map((_, index) => locals.length + index)];
  let pointing = 0n;
  for (let variable = 0; variable < types.length; variable++) {
    const may = variable >= own.length || pointers.variableMay(variable);
    if (may && !kept.has(variable)) pointing |= bitOf(variable);
  }
  const kills = (at) => {
    const { op, arg } = instructions[at];
    const kept = saves.has(at) ? bitOf(saves.get(at)) : 0n;
    return op === OP.localSet || op === OP.localTee ? kept | bitOf(arg) : kept;
  };
  const live = flowBackwards(instructions, trace, {
    kills,
    adds: (at) => {
      const { op, arg } = instructions[at];
      return (usedAt.get(at) ?? 0n) | (op === OP.localGet ? bitOf(arg) : 0n);
    },
  });
  const sets = new Map();
  instructions.forEach((instruction, at) => {
    if (trace.isDead[at] || !calls.collect(instruction)) return;
    const after = calls.collectAndReturn(instruction) ? live.after[at] : live.caught[at];
    const set = after & ~kills(at) & pointing;
    if (set !== 0n) sets.set(at, set);
  });
  if (sets.size === 0) return null;
  const need = flowBackwards(instructions, trace, { kills, adds: (at) => sets.get(at) ?? 0n });
  return { types, localOf, saves, calls: sets, kills, need };
}

export const bitOf = (local) => 1n << BigInt(local);

/**
 * A value that waits on the operand stack is kept by the local that it is a copy of, which then
 * lives until the value is taken; or by a new local, when there is none that stays as it is.
 */
function keepOperands({ instructions, types, localOf, trace }, { operandMay }, kept) {
  const keepers = [];
  const saves = new Map();
  const usedAt = new Map();
  for (const operand of trace.waiting) {
    const { madeAt, takenAt, variable, type } = operand;
    if (!operandMay(operand) || kept.has(variable)) continue;
    if (takenAt < 0) throw new Error('an operand waits and is never taken');
    let keeper = variable;
    if (variable === null || isSetBetween(instructions, localOf[variable], madeAt, takenAt)) {
      if (saves.has(madeAt)) throw new Error('an instruction leaves several operands');
      keeper = types.length + keepers.push(type) - 1;
      saves.set(madeAt, keeper);
    }
    usedAt.set(takenAt, (usedAt.get(takenAt) ?? 0n) | bitOf(keeper));
  }
  return { keepers, saves, usedAt };
}

function isSetBetween(instructions, local, from, to) {
  for (let at = from + 1; at < to; at++) {
    const { op, local: set } = instructions[at];
    if ((op === OP.localSet || op === OP.localTee) && set === local) return true;
  }
  return false;
}
