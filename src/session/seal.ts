import { sha256 } from '@noble/hashes/sha2.js';
import { CHECKPOINT, parseHeader } from '../protocol/checkpoint';
import { CheckpointRefusedError } from './errors';

const { checksumAt, checksumBytes } = CHECKPOINT;

/** Writes the checksum into a checkpoint that is about to leave its session. */
export function seal(checkpoint: Uint8Array): Uint8Array {
  checkpoint.set(checksumOf(checkpoint), checksumAt);
  return checkpoint;
}

/**
 * Looks at bytes that are said to be a checkpoint.
 *
 * @throws {CheckpointRefusedError} when they are none, or damaged
 */
export function assertSealed(checkpoint: Uint8Array): void {
  const header = parseHeader(checkpoint);
  if (typeof header === 'string') throw new CheckpointRefusedError(header);
  const sealed = checkpoint.subarray(checksumAt, checksumAt + checksumBytes);
  if (checksumOf(checkpoint).some((byte, index) => byte !== sealed[index])) {
    throw new CheckpointRefusedError('its checksum does not match: it is damaged or incomplete');
  }
}

function checksumOf(checkpoint: Uint8Array): Uint8Array {
  return sha256
    .create()
    .update(checkpoint.subarray(0, checksumAt))
    .update(checkpoint.subarray(checksumAt + checksumBytes))
    .digest();
}
