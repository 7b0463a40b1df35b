// Tells apart the values that share a local. The optimiser gives one local to many, a number here
// and a pointer there; here each gets a variable of its own.

import { flowBackwards } from './flow.mjs';
import { endsBlock, OP, startsBlock } from './instructions.mjs';

const bitOf = (local) => 1n << BigInt(local);

/**
 * Joins the definitions that may reach the same use.
 *
 * @param {object} func `instructions`, `locals` (their types), `params`, `trace`
 * @returns {{ variables: number[], localOf: number[] }} the variable that each instruction gets or
 *   sets, and the local of each variable; the first variables are the parameters
 */
export function findWebs({ instructions, locals, params, trace }) {
  const live = flowBackwards(instructions, trace, {
    kills: (at) => (isSet(instructions[at]) ? bitOf(instructions[at].arg) : 0n),
    adds: (at) => (instructions[at].op === OP.localGet ? bitOf(instructions[at].arg) : 0n),
  });
  const parents = locals.map((_, local) => local);
  const localOfDefinition = locals.map((_, local) => local);
  const find = (definition) => {
    let root = definition;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]];
    return root;
  };
  /** The lower number wins, so that a parameter's stays. */
  const join = (a, b) => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    parents[high] = low;
  };
  const joinAll = (a, b, set) => {
    for (let local = 0; local < a.length; local++) {
      if (a[local] !== b[local] && set & bitOf(local)) join(a[local], b[local]);
    }
  };

  /** By `try`: what lives where its handlers start. */
  const liveAtHandlers = new Map();
  instructions.forEach(({ op }, at) => {
    if (trace.isDead[at] || (op !== OP.catch && op !== OP.catchAll)) return;
    const start = trace.startOf[at];
    liveAtHandlers.set(start, (liveAtHandlers.get(start) ?? 0n) | live.after[at]);
  });

  /** By local: the definition that reaches here; null where nothing does. */
  let now = parents.slice();
  const blocks = [{ label: null, liveAtLabel: 0n, handler: null }];
  /** The state here goes to a label. */
  const go = (depth) => {
    const block = blocks.at(-1 - depth);
    if (block.label === null) block.label = now.slice();
    else joinAll(block.label, now, block.liveAtLabel);
  };
  const found = instructions.map((instruction, at) => {
    const { op, arg } = instruction;
    if (trace.isDead[at]) return null;
    if (startsBlock(op)) {
      const isLoop = op === OP.loop;
      blocks.push({
        label: isLoop ? now.slice() : null,
        liveAtLabel: isLoop ? live.after[at] : live.after[trace.endOf.get(at)],
        otherwise: op === OP.if ? now.slice() : null,
        handler: op === OP.try ? now.slice() : null,
        liveAtHandlers: liveAtHandlers.get(at) ?? 0n,
        isLoop,
      });
    } else if (op === OP.else || op === OP.catch || op === OP.catchAll) {
      const block = blocks.at(-1);
      if (now) go(0);
      now = op === OP.else ? block.otherwise : block.handler.slice();
      block.otherwise = null;
    } else if (endsBlock(op)) {
      const block = blocks.at(-1);
      if (block.otherwise) {
        const arm = now;
        now = block.otherwise;
        go(0);
        now = arm;
      }
      if (!block.isLoop) {
        if (now) go(0);
        now = block.label;
      }
      blocks.pop();
      // No way leads here; what follows is not run, and any state will do.
      now ??= parents.slice(0, locals.length).map((_, local) => local);
    } else if (op === OP.localGet) return now[arg];
    else if (isSet(instruction)) {
      const definition = parents.push(parents.length) - 1;
      localOfDefinition.push(arg);
      now = now.slice();
      now[arg] = definition;
      for (const { handler, liveAtHandlers: kept } of blocks) {
        if (handler && kept & bitOf(arg)) join(handler[arg], definition);
      }
      return definition;
    } else if (op === OP.br || op === OP.brIf) go(arg);
    else if (op === OP.brTable) for (const depth of arg) go(depth);
    if (LEAVES.has(op)) now = null;
    return null;
  });

  const numbers = new Map(Array.from({ length: params }, (_, param) => [param, param]));
  const localOf = localOfDefinition.slice(0, params);
  const variables = found.map((definition) => {
    if (definition === null) return -1;
    const root = find(definition);
    if (!numbers.has(root)) {
      numbers.set(root, numbers.size);
      localOf.push(localOfDefinition[root]);
    }
    return numbers.get(root);
  });
  return { variables, localOf };
}

const isSet = ({ op }) => op === OP.localSet || op === OP.localTee;
const LEAVES = new Set([OP.unreachable, OP.br, OP.brTable, OP.return, OP.throw, OP.rethrow]);
