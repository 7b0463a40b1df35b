// The frame that the compiler made for a function on the C stack, if it made one.

import { OP } from './instructions.mjs';

/**
 * @typedef {object} OwnFrame
 * @property {number} local the local that gets its address
 * @property {number} variable the same, as a variable
 * @property {number} bytes
 * @property {number} openedAt index of the instruction after which it stands
 * @property {number[]} sizesAt indices of the constants that are its size
 */

/**
 * Finds a frame that is opened before anything can branch, and closed by adding its size again.
 * A handler that puts the stack pointer back to the frame is none of our business: slots lie
 * above what it was before.
 *
 * @returns {OwnFrame | null} null when there is none, or one that is not understood
 */
export function findOwnFrame({ instructions, trace, stackPointer }) {
  const isPointer = (at, op) =>
    instructions[at]?.op === op && instructions[at].arg === stackPointer;
  const isOp = (at, op) => instructions[at]?.op === op;
  let frame = null;
  for (let at = 0; at < instructions.length; at++) {
    if (!isPointer(at, OP.globalSet) || trace.isDead[at]) continue;
    const opens =
      isOp(at - 1, OP.localTee) &&
      isOp(at - 2, OP.i32Sub) &&
      isOp(at - 3, OP.i32Const) &&
      isPointer(at - 4, OP.globalGet);
    const closes =
      isOp(at - 1, OP.i32Add) && isOp(at - 2, OP.i32Const) && isOp(at - 3, OP.localGet);
    if (opens && frame === null && isStraight(instructions, at)) {
      const { local, arg: variable } = instructions[at - 1];
      frame = { local, variable, bytes: instructions[at - 3].arg, openedAt: at, sizesAt: [at - 3] };
    } else if (closes) {
      if (frame === null) return null;
      if (instructions[at - 3].arg !== frame.variable) continue;
      if (instructions[at - 2].arg !== frame.bytes) return null;
      frame.sizesAt.push(at - 2);
    } else if (frame === null || !(opens || isOp(at - 1, OP.localGet))) return null;
  }
  return frame;
}

/** Whether every run through the function comes to `to`. */
function isStraight(instructions, to) {
  return instructions.slice(0, to).every(({ op }) => op > OP.callIndirect || op === OP.nop);
}
