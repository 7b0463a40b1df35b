// Decides where a function has its slots, and where it stores into them.

import { bitOf, findAcross } from './across.mjs';
import { findOwnFrame } from './frame.mjs';
import { guessFrequencies } from './frequencies.mjs';
import { OP } from './instructions.mjs';
import { assignSlots } from './slots.mjs';

/**
 * @typedef {object} Plan
 * @property {number[]} types of the locals, those included that are new
 * @property {Map<number, number>} saves by instruction: the new local that keeps what it left
 * @property {import('./frame.mjs').OwnFrame | null} own the frame that is made larger
 * @property {number} bytes how much larger it gets, or how large a frame for the whole function
 * @property {Map<number, number>} around by call: bytes of a frame for it alone
 * @property {Map<number, [local: number, offset: number][]>} before stores before instructions
 * @property {Map<number, [local: number, offset: number][]>} after the same; at ENTRY when the
 *   frame is opened
 */

export const ENTRY = -1;

const LOOP_WEIGHT = 8;
/**
 * The same where a frame for the function stands against frames for calls: those calls are slow
 * themselves, and a quick way past them counts for more.
 */
const GENTLE_LOOP_WEIGHT = 2;

/** What it costs to open and close a frame, in stores. */
const FRAME_COST = 4;

/** @returns {Plan | null} null when no pointer lives across a call that can collect */
export function planSpill(func, pointers, calls, kept) {
  const across = findAcross(func, pointers, calls, kept);
  if (across === null) return null;
  const weights = guessFrequencies(func, LOOP_WEIGHT);
  const own = findOwnFrame(func);
  const whole = { ...planWhole(func, pointers, across, weights, own), own };
  if (own !== null || func.hasHandler) return whole;
  const gentle = guessFrequencies(func, GENTLE_LOOP_WEIGHT);
  const single = planAround(across, gentle);
  const { cost } = planWhole(func, pointers, across, gentle, own);
  return single.cost < cost + FRAME_COST ? { ...single, own } : whole;
}

/** A frame for each call alone: nothing is paid for on the way past it. */
function planAround({ types, localOf, saves, calls }, weights) {
  const around = new Map();
  const before = new Map();
  let cost = 0;
  for (const [at, set] of calls) {
    const locals = localsOf(set, types);
    const { offsets, bytes } = assignSlots(locals, types, [set]);
    around.set(at, bytes);
    before.set(at, [...offsets]);
    cost += weights[at] * (FRAME_COST + locals.length);
  }
  return { types, localOf, saves, around, before, after: new Map(), bytes: 0, cost };
}

/**
 * One frame for the whole function. Each pointer is stored where it gets its value, or before the
 * calls, whichever is done less often.
 */
function planWhole(
  func,
  { operandMay },
  { types, localOf, saves, calls, kills, need },
  weights,
  own,
) {
  const { instructions, params, trace } = func;
  const together = [...calls.values()];
  const locals = localsOf(
    together.reduce((all, set) => all | set),
    types,
  );
  const placed = [];
  let cost = 0;
  const weigh = (places) => places.reduce((sum, at) => sum + (weights[at] ?? 1), 0);
  for (const local of locals) {
    const bit = bitOf(local);
    const calledAt = [...calls].filter(([, set]) => set & bit).map(([at]) => at);
    const madeAt = local < params && need.entry & bit ? [ENTRY] : [];
    instructions.forEach(({ op, arg }, at) => {
      if (trace.isDead[at] || !(kills(at) & need.after[at] & bit)) return;
      const isSet = (op === OP.localSet || op === OP.localTee) && arg === local;
      if (isSet && !operandMay(trace.taken[at][0])) return;
      madeAt.push(own !== null && at <= own.openedAt ? ENTRY : at);
    });
    const isBefore = weigh(calledAt) < weigh(madeAt);
    cost += isBefore ? weigh(calledAt) : weigh(madeAt);
    placed.push({ local, isBefore, places: isBefore ? calledAt : madeAt });
    if (isBefore) continue;
    for (const at of madeAt) together.push((at === ENTRY ? need.entry : need.after[at]) | bit);
  }
  const { offsets, bytes } = assignSlots(locals, types, together);
  const before = new Map();
  const after = new Map();
  for (const { local, isBefore, places } of placed) {
    const stores = isBefore ? before : after;
    for (const at of places) {
      stores.set(at, [...(stores.get(at) ?? []), [local, offsets.get(local)]]);
    }
  }
  return { types, localOf, saves, around: new Map(), before, after, bytes, cost };
}

const localsOf = (set, types) => [...types.keys()].filter((local) => set & bitOf(local));
