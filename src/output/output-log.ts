import type { ShownPiece } from '../protocol/output';

/** Adjacent chunks are joined up to this many characters. */
const JOINED_CHARS = 8 * 1024;

/**
 * What one cell has printed and was given, in order. It stands outside React's state: a flood
 * of output must not render anything but its own view.
 */
export interface OutputLog {
  readonly pieces: readonly ShownPiece[];
  /** Changes when what was shown is no longer part of the log. */
  readonly epoch: number;
  append(pieces: readonly ShownPiece[]): void;
  clear(): void;
  /** Hears of each change; returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
}

export function createOutputLog(initial: readonly ShownPiece[] = []): OutputLog {
  let pieces: ShownPiece[] = [...initial];
  let epoch = 0;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    get pieces() {
      return pieces;
    },
    get epoch() {
      return epoch;
    },
    append(added) {
      pieces.push(...added);
      tell();
    },
    clear() {
      if (pieces.length === 0) return;
      pieces = [];
      epoch += 1;
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Joins neighbours of one stream, for whoever keeps or draws many small pieces. */
export function joinPieces(pieces: readonly ShownPiece[]): ShownPiece[] {
  const joined: ShownPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const fits =
      last !== undefined &&
      last.stream !== 'gap' &&
      last.stream === piece.stream &&
      last.text.length + piece.text.length <= JOINED_CHARS;
    if (fits) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

/** The log as plain text, for the clipboard and for announcements. */
export function logText(pieces: readonly ShownPiece[]): string {
  return pieces.map((piece) => (piece.stream === 'gap' ? '\n…\n' : piece.text)).join('');
}

/** Lines printed, those in gaps included; what was typed is not printed. */
export function countLogLines(pieces: readonly ShownPiece[]): number {
  let lines = 0;
  let isOpen = false;
  for (const piece of pieces) {
    if (piece.stream === 'stdin') continue;
    if (piece.stream === 'gap') {
      lines += piece.lines;
      continue;
    }
    for (let at = piece.text.indexOf('\n'); at !== -1; at = piece.text.indexOf('\n', at + 1))
      lines += 1;
    if (piece.text !== '') isOpen = !piece.text.endsWith('\n');
  }
  return lines + (isOpen ? 1 : 0);
}
