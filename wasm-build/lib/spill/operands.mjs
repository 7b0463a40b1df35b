// Follows the operand stack through a function: what produces a value, what takes it, and which
// values wait there while a call that can collect is made.

import { EFFECT, endsBlock, I32, NO_RESULT, OP, startsBlock } from './instructions.mjs';

/**
 * A value on the operand stack.
 *
 * @typedef {object} Operand
 * @property {number} type
 * @property {number} madeAt index of the instruction that left it; -1 in code that is never reached
 * @property {number | null} variable the local or variable that it is a copy of
 * @property {Operand[]} from what it was made of
 * @property {number} takenAt index of the instruction that took it
 * @property {boolean} waits whether it lay there during a call that can collect
 */

const MIDDLES = new Set([OP.else, OP.catch, OP.catchAll]);
const LEAVES = new Set([OP.unreachable, OP.br, OP.brTable, OP.return, OP.throw, OP.rethrow]);

/**
 * @param {object} func `instructions`, `types` (of locals or variables), `results`
 * @param {object} module
 * @param {(instruction: object) => boolean} collects by default, values that wait are not looked for
 * @returns `taken` (by instruction: the operands), `waiting` (operands), `isDead` (by instruction:
 *   whether it is never reached), `startOf` (by instruction that ends a block or an arm: where the
 *   block starts)
 */
export function followOperands(func, module, collects = () => false) {
  const { instructions, types: typesOf, results } = func;
  const { types, functions, tags } = module;
  const taken = instructions.map(() => []);
  const isDead = instructions.map(() => false);
  const startOf = [];
  const endOf = new Map();
  const waiting = [];
  const returned = [];
  const stack = [];
  const blocks = [{ start: -1, height: 0, results, brought: [], isDead: false }];
  let deadDepth = 0;

  const pop = (at) => {
    const block = blocks.at(-1);
    if (stack.length <= block.height) throw new Error('an operand is missing');
    const operand = stack.pop();
    operand.takenAt = at;
    taken[at].unshift(operand);
    return operand;
  };
  const push = (madeAt, type, variable = null, from = taken[madeAt]) =>
    stack.push({ type, madeAt, variable, from, takenAt: -1, waits: false });
  /** What lies on top goes to the end of a block. */
  const bring = (block) => {
    block.brought.push(...stack.slice(stack.length - block.results.length));
  };
  const branch = (depth) => {
    const block = blocks.at(-1 - depth);
    if (instructions[block.start]?.op !== OP.loop) bring(block);
  };
  const call = (at, { params, results: left }) => {
    for (let i = 0; i < params.length; i++) pop(at);
    if (collects(instructions[at])) {
      for (const operand of stack) {
        if (!operand.waits) waiting.push(operand);
        operand.waits = true;
      }
    }
    for (const type of left) push(at, type);
  };
  /** Ends the arm or block at `at`: what it leaves is taken. */
  const close = (at) => {
    const block = blocks.at(-1);
    if (!block.isDead) {
      bring(block);
      for (const _ of block.results) pop(at);
      if (stack.length !== block.height) throw new Error('operands are left over');
    }
    stack.length = block.height;
    return block;
  };

  instructions.forEach(({ op, arg }, at) => {
    const block = blocks.at(-1);
    if (block.isDead) {
      if (startsBlock(op)) deadDepth++;
      const isInside = deadDepth > 0;
      if (endsBlock(op) && isInside) deadDepth--;
      if (isInside || !(endsBlock(op) || MIDDLES.has(op))) {
        isDead[at] = true;
        return;
      }
    }
    if (startsBlock(op)) {
      if (op === OP.if) pop(at);
      const left = arg === NO_RESULT ? [] : [arg];
      blocks.push({ start: at, height: stack.length, results: left, brought: [], isDead: false });
    } else if (MIDDLES.has(op)) {
      const { start } = close(at);
      startOf[at] = start;
      block.isDead = false;
      if (op === OP.catch) for (const type of types[tags[arg]].params) push(at, type);
    } else if (endsBlock(op)) {
      const { start, results: left, brought } = close(at);
      startOf[at] = start;
      endOf.set(start, at);
      blocks.pop();
      for (const type of left) push(at, type, null, brought);
      returned.push(...(blocks.length === 0 ? brought : []));
    } else if (op === OP.call) call(at, types[functions[arg]]);
    else if (op === OP.callIndirect) {
      pop(at);
      call(at, types[arg]);
    } else if (op === OP.brIf || op === OP.brTable) {
      pop(at);
      for (const depth of [arg].flat()) branch(depth);
    } else if (op === OP.br) branch(arg);
    else if (op === OP.return) returned.push(...stack.slice(stack.length - results.length));
    else if (op === OP.drop) pop(at);
    else if (op === OP.select) {
      for (let i = 0; i < 3; i++) pop(at);
      push(at, taken[at][0].type);
    } else if (op === OP.localGet) push(at, typesOf[arg], arg);
    else if (op === OP.localSet) pop(at);
    else if (op === OP.localTee) {
      pop(at);
      push(at, typesOf[arg], arg);
    } else if (op === OP.globalGet) push(at, I32);
    else if (op === OP.globalSet) pop(at);
    else if (EFFECT.has(op)) {
      const { takes, leaves } = EFFECT.get(op);
      for (let i = 0; i < takes; i++) pop(at);
      if (leaves !== null) push(at, leaves);
    }
    if (LEAVES.has(op)) {
      // What a return or branch carries is taken by it.
      while (stack.length > block.height) pop(at);
      block.isDead = true;
    }
  });
  return { taken, waiting, isDead, startOf, endOf, returned };
}
