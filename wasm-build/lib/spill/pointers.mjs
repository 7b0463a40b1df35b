// Which values may be the address of an object on the heap.

import { I32, I64, OP } from './instructions.mjs';

/** Below 1 << 16 there is nothing but the C stack. */
const HEAP_BITS = 16;

/** Instructions whose result is no address: constants, comparisons, narrow loads, counts ... */
const isNumber = (op) =>
  op === OP.i32Const ||
  op === OP.i64Const ||
  (op >= OP.i32Load8S && op <= OP.i64Load16U) ||
  op === OP.memorySize ||
  (op >= OP.i32Eqz && op <= OP.i32Popcnt) ||
  (op >= OP.i32Mul && op <= OP.i32RemU) ||
  (op >= OP.i32TruncF32S && op <= OP.i32TruncF64U) ||
  (op >= OP.i64TruncF32S && op <= OP.i64TruncF64U) ||
  op === OP.i32Extend8S ||
  op === OP.i32Extend16S;

/** Made of addresses, these are addresses; made of numbers, numbers. */
const isCarrier = (op) =>
  op === OP.i32Add || op === OP.i32Sub || op === OP.i32Or || op === OP.i32Xor || op === OP.end;

const SHIFTS_RIGHT = new Set([OP.i32ShrS, OP.i32ShrU]);

const isInteger = (type) => type === I32 || type === I64;

/**
 * Looks at the whole module: a parameter is a number when each call passes one, a result when each
 * return leaves one. It is taken for granted that no address is put together from parts, other
 * than by adding to one: an integer that was shifted to the left is none.
 *
 * @param {Map<number, object>} funcs by index: `instructions`, `types` (of its variables), `params` (their
 *   number), `results`, `trace`, and `isOpen`: whether it is called by more than its callers here
 * @returns for a function's index, `variableMay` and `operandMay`: whether it may be an
 *   address
 */
export function findPointers(funcs) {
  /** What may be an address: `F` is F's result, `F.L` its variable L. Only ever added to. */
  const may = new Set();
  let isSettled = true;
  const add = (key) => {
    if (may.has(key)) return;
    may.add(key);
    isSettled = false;
  };
  for (const [index, { isOpen, params, types }] of funcs) {
    if (!isOpen) continue;
    for (let param = 0; param < params; param++) {
      if (isInteger(types[param])) add(`${index}.${param}`);
    }
  }
  const views = new Map(
    [...funcs].map(([index, func]) => [index, viewOf(index, func, funcs, may)]),
  );
  do {
    isSettled = true;
    for (const [index, { instructions, trace }] of funcs) {
      const { operandMay } = views.get(index);
      instructions.forEach(({ op, arg }, at) => {
        if (trace.isDead[at]) return;
        const taken = trace.taken[at];
        if (op === OP.localSet || op === OP.localTee) {
          if (operandMay(taken[0])) add(`${index}.${arg}`);
        } else if (op === OP.call && funcs.has(arg)) {
          taken.forEach((operand, param) => {
            if (operandMay(operand)) add(`${arg}.${param}`);
          });
        }
      });
      if (trace.returned.some(operandMay)) add(`${index}`);
    }
  } while (!isSettled);
  return views;
}

function viewOf(index, { instructions, stackPointer }, funcs, may) {
  const constant = ({ madeAt, variable }) =>
    variable === null && instructions[madeAt].op === OP.i32Const ? instructions[madeAt].arg : null;

  function operandMay({ type, madeAt, variable, from }) {
    if (!isInteger(type)) return false;
    if (variable !== null) return may.has(`${index}.${variable}`);
    const { op, arg } = instructions[madeAt];
    if (isNumber(op)) return false;
    if (isCarrier(op)) return from.some(operandMay);
    if (op === OP.select) return from.slice(0, 2).some(operandMay);
    if (op === OP.call && funcs.has(arg)) return may.has(`${arg}`);
    if (op === OP.i32And) {
      const isSmall = (mask) => mask !== null && mask >= 0 && mask < 1 << HEAP_BITS;
      return from.some(operandMay) && !from.map(constant).some(isSmall);
    }
    if (SHIFTS_RIGHT.has(op)) {
      return operandMay(from[0]) && constant(from[1]) === null;
    }
    if (op === OP.i32Shl) return from.some(isShifted);
    if (op === OP.globalGet) return arg !== stackPointer;
    return true;
  }

  /** Shifted back to the left, it may be an address whose lowest bits are cleared. */
  const isShifted = ({ variable, madeAt, from }) =>
    variable === null && SHIFTS_RIGHT.has(instructions[madeAt].op) && operandMay(from[0]);
  const variableMay = (variable) => may.has(`${index}.${variable}`);
  return { variableMay, operandMay };
}
