/**
 * The shared memory of an answer: a few cells of 32 bits, then a piece of it.
 *
 * The page writes `question` last and wakes whoever waits for it; the worker
 * sets it to 0 before it lets the page write.
 */
export const CELL = { question: 0, isAnswered: 1, totalBytes: 2, pieceBytes: 3 } as const;

export const HEADER_BYTES = 16;
export const PIECE_BYTES = 64 * 1024;
