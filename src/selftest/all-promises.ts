import { BROKEN_CHECKPOINTS, FORGED_CHECKPOINTS } from './broken-checkpoints';
import type { PromiseGroup } from './promise';
import { CHECKPOINTS, ENDS } from './session-promises';

/** What a session promises beside surviving hostile programs. */
export const ALL_PROMISES: readonly PromiseGroup[] = [
  CHECKPOINTS,
  ENDS,
  BROKEN_CHECKPOINTS,
  FORGED_CHECKPOINTS,
];
