import { BROKEN_CHECKPOINTS, FORGED_CHECKPOINTS } from './broken-checkpoints';
import type { PromiseGroup } from './promise';

/** What a session promises beside surviving hostile programs. */
export const ALL_PROMISES: readonly PromiseGroup[] = [BROKEN_CHECKPOINTS, FORGED_CHECKPOINTS];
