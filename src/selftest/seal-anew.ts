import { sha256 } from '@noble/hashes/sha2.js';
import { CHECKPOINT } from '../protocol/checkpoint';

const { checksumAt, checksumBytes } = CHECKPOINT;

/**
 * Writes the checksum that whoever forges a checkpoint would write: it is no
 * secret, see src/protocol/checkpoint.ts.
 */
export function sealAnew(checkpoint: Uint8Array): Uint8Array {
  const checksum = sha256
    .create()
    .update(checkpoint.subarray(0, checksumAt))
    .update(checkpoint.subarray(checksumAt + checksumBytes))
    .digest();
  checkpoint.set(checksum, checksumAt);
  return checkpoint;
}
