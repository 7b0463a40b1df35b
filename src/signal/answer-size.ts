/** The longest answer, in bytes: more than any heap of Python takes, and an array on every machine. */
export const MAX_ANSWER_BYTES = 256 * 1024 * 1024;

/** @throws {RangeError} when an answer is longer than the road carries */
export function assertAnswerSize(bytes: Uint8Array | null): void {
  if (!bytes || bytes.length <= MAX_ANSWER_BYTES) return;
  throw new RangeError(
    `An answer has at most ${MAX_ANSWER_BYTES} bytes, and this one has ${bytes.length}.`,
  );
}
