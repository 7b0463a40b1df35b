// Sets of variables that flow backwards through a function's structured code.

import { endsBlock, OP } from './instructions.mjs';

/**
 * Solves a backward problem: a set of variables (a BigInt of bits) at each instruction.
 *
 * What holds at a handler holds in the whole `try` before it: any call there may throw.
 *
 * @param {object[]} instructions
 * @param {{ isDead: boolean[], startOf: number[] }} trace
 * @param {object} problem
 * @param {(at: number) => bigint} problem.kills variables that get a new value at an instruction
 * @param {(at: number) => bigint} problem.adds variables in the set before it
 * @param {bigint} [problem.exit] the set where the function is left
 * @returns `after`, the set after each instruction; `caught`, what of it holds when the instruction
 *   throws; `entry`, the set before the first
 */
export function flowBackwards(instructions, { isDead, startOf }, { kills, adds, exit = 0n }) {
  const after = instructions.map(() => 0n);
  const caught = instructions.map(() => 0n);
  const atLoop = new Map();
  let entry = 0n;
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    const blocks = [];
    let now = exit;
    const target = (depth) => blocks[blocks.length - 1 - depth].label;
    for (let at = instructions.length - 1; at >= 0; at--) {
      if (isDead[at]) continue;
      const { op, arg } = instructions[at];
      after[at] = now;
      now &= ~kills(at);
      if (endsBlock(op)) {
        const start = startOf[at];
        const isLoop = instructions[start]?.op === OP.loop;
        const label = isLoop ? (atLoop.get(start) ?? 0n) : now;
        blocks.push({ label, end: now, otherwise: now, handlers: 0n });
      } else if (op === OP.else) {
        blocks.at(-1).otherwise = now;
        now = blocks.at(-1).end;
      } else if (op === OP.catch || op === OP.catchAll) {
        blocks.at(-1).handlers |= now;
        now = blocks.at(-1).end;
      } else if (op === OP.if) {
        now |= blocks.pop().otherwise;
      } else if (op === OP.loop) {
        blocks.pop();
        if (atLoop.get(at) !== now) {
          atLoop.set(at, now);
          isSettled = false;
        }
      } else if (op === OP.block || op === OP.try) blocks.pop();
      else if (op === OP.br) now = target(arg);
      else if (op === OP.brIf) now |= target(arg);
      else if (op === OP.brTable) now = arg.reduce((all, depth) => all | target(depth), 0n);
      else if (op === OP.return) now = exit;
      else if ([OP.unreachable, OP.throw, OP.rethrow].includes(op)) now = 0n;
      caught[at] = blocks.reduce((all, { handlers }) => all | handlers, 0n);
      now |= adds(at) | caught[at];
    }
    entry = now;
  }
  return { after, caught, entry };
}
