// Places on the C stack.

import { bitOf } from './across.mjs';
import { I32, I64 } from './instructions.mjs';

/** The stack pointer is a multiple of this. */
const ALIGNMENT = 16;

const SIZES = { [I64]: 8, [I32]: 4 };

/**
 * Gives each local a slot; those share one that are never in the same set.
 *
 * @param {number[]} locals
 * @param {number[]} types of all locals
 * @param {bigint[]} together sets of locals that hold their slots at the same time
 * @returns offsets by local, and the bytes of all slots
 */
export function assignSlots(locals, types, together) {
  const offsets = new Map();
  let end = 0;
  // The wide ones first, which aligns them.
  for (const [type, size] of [I64, I32].map((type) => [type, SIZES[type]])) {
    const slots = [];
    for (const local of locals.filter((local) => types[local] === type)) {
      const bit = bitOf(local);
      const others = together.reduce((all, set) => (set & bit ? all | set : all), 0n);
      const free = slots.findIndex((holders) => !(holders & others));
      const slot = free < 0 ? slots.push(0n) - 1 : free;
      slots[slot] |= bit;
      offsets.set(local, end + slot * size);
    }
    end += slots.length * size;
  }
  return { offsets, bytes: Math.ceil(end / ALIGNMENT) * ALIGNMENT };
}
