export type OutputStream = 'stdout' | 'stderr';

/** A piece of what a program printed: whole characters, any number of lines. */
export interface OutputChunk {
  readonly stream: OutputStream;
  readonly text: string;
}

/**
 * Output between the shown head and the kept tail of a long run: it was
 * counted and not kept.
 */
export interface OutputGap {
  readonly stream: 'gap';
  readonly bytes: number;
  readonly lines: number;
}

export type OutputPiece = OutputChunk | OutputGap;
