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

/** What a person typed for the program: shown with the output, and none of it. */
export interface InputEcho {
  readonly stream: 'stdin';
  readonly text: string;
}

/** What a cell's output shows. */
export type ShownPiece = OutputPiece | InputEcho;
