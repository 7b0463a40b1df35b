// Changes to MicroPython's sources, each with its reason. A change must match its place exactly
// as often as it says, so that a new version of MicroPython cannot lose one silently. Aim for few.

import { ARRAYS } from './patches/arrays.mjs';
import { CLASSES } from './patches/classes.mjs';
import { COMPILER } from './patches/compiler.mjs';
import { DEPTH } from './patches/depth.mjs';
import { EXCEPTIONS } from './patches/exceptions.mjs';
import { FUNCTIONS } from './patches/functions.mjs';
import { HEAP } from './patches/heap.mjs';
import { LIBRARY } from './patches/library.mjs';
import { LIMITS } from './patches/limits.mjs';
import { LISTS } from './patches/lists.mjs';
import { MODULES } from './patches/modules.mjs';
import { NAMES } from './patches/names.mjs';
import { NUMBERS } from './patches/numbers.mjs';
import { SAFETY } from './patches/safety.mjs';
import { SIZES } from './patches/sizes.mjs';
import { STEPS } from './patches/steps.mjs';
import { TABLES } from './patches/tables.mjs';
import { TEXT } from './patches/text.mjs';

/** In the order in which they are applied: a later one may look for what an earlier one wrote. */
const PATCHES = [
  ...SAFETY,
  ...SIZES,
  ...NAMES,
  ...HEAP,
  ...NUMBERS,
  ...DEPTH,
  ...LIMITS,
  ...MODULES,
  ...STEPS,
  ...TEXT,
  ...TABLES,
  ...LISTS,
  ...ARRAYS,
  ...LIBRARY,
  ...COMPILER,
  ...FUNCTIONS,
  ...CLASSES,
  ...EXCEPTIONS,
];

/** Applies the patches to a tree whose `upstream` holds MicroPython's sources. */
export function applyPatches(upstream, get, put) {
  for (const { file, reason, find, replace, count = 1 } of PATCHES) {
    const text = Buffer.from(get(upstream, file)).toString('utf8');
    const parts = text.split(find);
    if (parts.length - 1 !== count) {
      throw new Error(
        `patch of ${file} matches ${parts.length - 1} places, not ${count}: ${reason}`,
      );
    }
    put(upstream, file, parts.join(replace));
  }
}
