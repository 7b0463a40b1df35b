import type { ProgramGroup } from '../program';
import { BIG_INTEGERS } from './big-integers';
import { COMPILING } from './compiling';
import { FILES } from './files';
import { HOST_CALLS } from './host-calls';
import { HOST_FUNCTIONS } from './host-functions';
import { INPUT } from './input';
import { INTERRUPTS } from './interrupts';
import { MEDDLING } from './meddling';
import { MEMORY } from './memory';
import { NATIVE_LOOPS } from './native-loops';
import { OUTPUT } from './output';
import { PYTHON_LOOPS } from './python-loops';
import { RECURSION } from './recursion';
import { SPECIAL_METHODS } from './special-methods';

/** The hostile suite, in the order in which it runs. */
export const ALL_GROUPS: readonly ProgramGroup[] = [
  PYTHON_LOOPS,
  NATIVE_LOOPS,
  MEMORY,
  RECURSION,
  OUTPUT,
  FILES,
  HOST_CALLS,
  HOST_FUNCTIONS,
  INTERRUPTS,
  MEDDLING,
  SPECIAL_METHODS,
  COMPILING,
  BIG_INTEGERS,
  INPUT,
];
