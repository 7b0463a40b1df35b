// Writes a function body anew, with its frame and its stores.

import { concat, signed, unsigned } from './binary.mjs';
import { endsBlock, I32, I64, NO_RESULT, OP, startsBlock } from './instructions.mjs';
import { ENTRY } from './plan.mjs';

/** @returns bytes of the body, locals included */
export function rewriteBody(bytes, func, plan) {
  const { instructions, params, results, locals, stackPointer } = func;
  const { own, around, before, after, saves, types, localOf } = plan;
  const newTypes = [...locals.slice(params), ...types.slice(func.types.length), I32];
  const frame = params + newTypes.length - 1;
  // Slots lie above the compiler's own frame, which its offsets start at.
  const above = own?.bytes ?? 0;

  const open = (size) => [
    ...[OP.globalGet, ...unsigned(stackPointer)],
    ...[OP.i32Const, ...signed(size), OP.i32Sub, OP.localTee, ...unsigned(frame)],
    ...[OP.globalSet, ...unsigned(stackPointer)],
  ];
  const close = (size) => [
    ...[OP.localGet, ...unsigned(frame), OP.i32Const, ...signed(size), OP.i32Add],
    ...[OP.globalSet, ...unsigned(stackPointer)],
  ];
  const store = ([variable, offset]) => [
    ...[OP.localGet, ...unsigned(frame), OP.localGet, ...unsigned(localOf[variable])],
    ...(types[variable] === I64 ? [OP.i64Store, 3] : [OP.i32Store, 2]),
    ...unsigned(above + offset),
  ];
  const stores = (map, at) => (map.get(at) ?? []).flatMap(store);
  const isWhole = own === null && plan.bytes > 0;
  const isLeft = isWhole && branchesOut(instructions);
  const leave = isWhole ? close(plan.bytes) : [];

  const parts = [unsigned(newTypes.length), ...newTypes.map((type) => [1, type])];
  if (isWhole) parts.push(open(plan.bytes), stores(after, ENTRY));
  if (isLeft) {
    if (results.length > 1) throw new Error('a function of several results');
    parts.push([OP.block, results[0] ?? NO_RESULT]);
  }
  const last = instructions.length - 1;
  instructions.forEach(({ op, arg, from, to }, at) => {
    if (at === last) parts.push(isLeft ? [OP.end] : [], leave);
    if (op === OP.return) parts.push(leave);
    const size = around.get(at);
    if (size !== undefined) parts.push(open(size));
    parts.push(stores(before, at));
    if (own?.sizesAt.includes(at)) parts.push([op, ...signed(arg + plan.bytes)]);
    else parts.push(bytes.subarray(from, to));
    if (saves.has(at)) parts.push([OP.localTee, ...unsigned(localOf[saves.get(at)])]);
    if (size !== undefined) parts.push(close(size));
    if (own?.openedAt === at) {
      parts.push([OP.localGet, ...unsigned(own.local), OP.localSet, ...unsigned(frame)]);
      parts.push(stores(after, ENTRY));
    }
    parts.push(stores(after, at));
  });
  return concat(parts);
}

/** Whether a branch goes to the function's own end. */
function branchesOut(instructions) {
  let depth = 0;
  return instructions.some(({ op, arg }) => {
    if (startsBlock(op)) depth++;
    else if (endsBlock(op)) depth--;
    else if (op === OP.br || op === OP.brIf) return arg === depth;
    else if (op === OP.brTable) return arg.includes(depth);
    return false;
  });
}
