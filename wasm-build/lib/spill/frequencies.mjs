// How often each instruction of a function is executed: a guess, for weighing places.

import { endsBlock, OP, startsBlock } from './instructions.mjs';

/** @returns by instruction; one entry of the function is 1, a branch is taken in half of the cases */
export function guessFrequencies({ instructions, trace }, loopWeight) {
  const blocks = [{ entry: 1, out: 0, isLoop: false }];
  let now = 1;
  /** Some of `now` goes to a label; a loop's label is no way out. */
  const go = (depth, share) => {
    let scale = 1;
    for (let i = 0; i < depth; i++) if (blocks.at(-1 - i).isLoop) scale /= loopWeight;
    const block = blocks.at(-1 - depth);
    if (block && !block.isLoop) block.out += share * scale;
  };
  return instructions.map(({ op, arg }, index) => {
    if (trace.isDead[index]) return 0;
    const at = now;
    if (startsBlock(op)) {
      blocks.push({ entry: now, out: 0, isLoop: op === OP.loop });
      if (op === OP.loop) now *= loopWeight;
      if (op === OP.if) now /= 2;
    } else if (op === OP.else || op === OP.catch || op === OP.catchAll) {
      const block = blocks.at(-1);
      block.out += now;
      block.hasElse = true;
      now = op === OP.else ? block.entry / 2 : block.entry / 8;
    } else if (endsBlock(op)) {
      const block = blocks.pop();
      const start = instructions[trace.startOf[index]]?.op;
      if (start === OP.if && !block.hasElse) block.out += block.entry / 2;
      now = block.isLoop
        ? Math.min(block.entry, now / loopWeight)
        : Math.min(block.entry, now + block.out);
    } else if (op === OP.br) {
      go(arg, now);
      now = 0;
    } else if (op === OP.brIf) {
      go(arg, now / 2);
      now /= 2;
    } else if (op === OP.brTable) {
      const targets = [...new Set(arg)];
      for (const depth of targets) go(depth, now / targets.length);
      now = 0;
    } else if ([OP.return, OP.unreachable, OP.throw, OP.rethrow].includes(op)) now = 0;
    return at;
  });
}
