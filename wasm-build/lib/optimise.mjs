// Makes the linked module fast and collectable.

import binaryen from 'binaryen';
import { spill } from './spill.mjs';

const { Features } = binaryen;
export const FEATURES =
  Features.MVP |
  Features.MutableGlobals |
  Features.SignExt |
  Features.NontrappingFPToInt |
  Features.BulkMemory |
  Features.BulkMemoryOpt |
  Features.ExceptionHandling |
  Features.Multivalue;

/** What frees objects: each collection goes through it. */
const COLLECTOR = 'gc_collect_end';

/**
 * In mp_code_state_t: `ip`, which points into the bytecode of its function, and `sp`, which points
 * into the state itself. What they point to, the state keeps alive, and its caller the state. They
 * move with each instruction, so that storing them as well would cost much.
 */
const KEPT = { vm_run: [4, 8] };

/** These are known by their names after optimising, and so must not be inlined. */
const NAMED = [COLLECTOR, ...Object.keys(KEPT)];

/**
 * @param {Uint8Array} linked
 * @param {{ isCollectable?: boolean }} [options] a module that is not can only be measured
 * @returns the optimised module's bytes.
 */
export function optimise(linked, { isCollectable = true } = {}) {
  const module = binaryen.readBinary(linked);
  module.setFeatures(FEATURES);
  if (isCollectable) {
    for (const name of NAMED) {
      binaryen.setPassArgument('no-inline', name);
      module.runPasses(['no-inline']);
    }
  }
  binaryen.setOptimizeLevel(3);
  binaryen.setShrinkLevel(0);
  binaryen.setDebugInfo(isCollectable);
  module.optimize();
  module.runPasses(['strip-producers', 'strip-target-features']);
  if (!module.validate()) throw new Error('the optimised module is not valid');
  const bytes = module.emitBinary();
  module.dispose();
  if (!isCollectable) return bytes;
  // Last, so that nothing moves a value out of its slot.
  const spilled = spill(bytes, { collectors: [COLLECTOR], kept: KEPT });
  if (!WebAssembly.validate(spilled)) throw new Error('the spilled module is not valid');
  return spilled;
}
