// Variables that need no slot because of what they mean.

import { OP } from './instructions.mjs';

/**
 * Finds the variables that a function loads from given fields of the struct that its first
 * parameter points to, and those that are reckoned from them.
 *
 * @param {object} func
 * @param {readonly number[]} fields their offsets
 * @returns {Set<number>}
 */
export function findKept({ instructions, params, trace }, fields) {
  const definitions = new Map();
  instructions.forEach(({ op, arg }, at) => {
    if (trace.isDead[at] || (op !== OP.localSet && op !== OP.localTee)) return;
    definitions.set(arg, [...(definitions.get(arg) ?? []), trace.taken[at][0]]);
  });
  const opOf = ({ variable, madeAt }) => (variable === null ? instructions[madeAt].op : null);
  const constant = (operand) =>
    opOf(operand) === OP.i32Const ? instructions[operand.madeAt].arg : null;

  const structs = new Set([0]);
  for (let size = 0; size !== structs.size; ) {
    size = structs.size;
    for (const [variable, values] of definitions) {
      if (values.some((value) => structs.has(value.variable))) structs.add(variable);
    }
  }
  /** How far an operand points into the struct, null if it does not. */
  const distance = (operand) => {
    if (operand.variable !== null && structs.has(operand.variable)) return 0;
    if (opOf(operand) === OP.i32Add && structs.has(operand.from[0].variable)) {
      return constant(operand.from[1]);
    }
    const values = definitions.get(operand.variable) ?? [];
    return values.map(distance).find((found) => found !== null) ?? null;
  };
  const isField = (operand) => {
    if (opOf(operand) !== OP.i32Load) return false;
    const from = distance(operand.from[0]);
    return from !== null && fields.includes(from + instructions[operand.madeAt].offset);
  };
  const isLoaded = (variable) => definitions.get(variable).some(isField);
  const kept = new Set([...definitions.keys()].filter((variable) => variable >= params));
  const isReckoned = (operand) => {
    if (operand.variable !== null) return kept.has(operand.variable);
    const op = opOf(operand);
    if (op === OP.end) return operand.from.every(isReckoned);
    if (op !== OP.i32Add && op !== OP.i32Sub) return false;
    return isReckoned(operand.from[0]) && constant(operand.from[1]) !== null;
  };
  for (let size = -1; size !== kept.size; ) {
    size = kept.size;
    for (const variable of kept) {
      if (isLoaded(variable) || definitions.get(variable).every(isReckoned)) continue;
      kept.delete(variable);
    }
  }
  return kept;
}
