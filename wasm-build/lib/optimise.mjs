// Makes the linked module collectable and fast.

import binaryen from 'binaryen';

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

/**
 * The collector scans the C stack, and cannot see pointers that live in WebAssembly locals.
 * `spill-pointers` copies them to the stack before each call.
 *
 * It knows of locals only. A value that waits on the operand stack, as the first argument does
 * while a call computes the second, is in no local: `flatten` puts it into one. That makes many
 * locals, and `coalesce-locals` few again, without which frames would be three times as large.
 *
 * Left out is the VM's dispatch: its operands lie in frames that the collector knows already
 * (pystack, or the generator object that its caller has spilled).
 */
const NOT_SPILLED = new Set(['vm_run']);

/** @returns the optimised module's bytes. */
export function optimise(linked) {
  const module = binaryen.readBinary(linked);
  module.setFeatures(FEATURES);
  for (let i = 0; i < module.getNumFunctions(); i++) {
    const func = module.getFunctionByIndex(i);
    const { name, base } = binaryen.getFunctionInfo(func);
    if (base === '' && !NOT_SPILLED.has(name)) {
      module.runPassesOnFunction(func, ['flatten', 'coalesce-locals', 'spill-pointers']);
    }
  }
  binaryen.setOptimizeLevel(3);
  binaryen.setShrinkLevel(0);
  module.optimize();
  module.runPasses(['strip-debug', 'strip-producers', 'strip-target-features']);
  if (!module.validate()) throw new Error('the optimised module is not valid');
  const bytes = module.emitBinary();
  module.dispose();
  return bytes;
}
