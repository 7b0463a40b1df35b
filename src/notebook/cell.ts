import { IDLE, type RunState } from '../output/run-state';
import type { ShownPiece } from '../protocol/output';

export type CellKind = 'code' | 'markdown';

export interface CodeCell {
  readonly kind: 'code';
  readonly id: string;
  /** Given once and never again in this notebook, so that a traceback stays true. */
  readonly number: number;
  readonly text: string;
}

export interface MarkdownCell {
  readonly kind: 'markdown';
  readonly id: string;
  readonly text: string;
}

export type Cell = CodeCell | MarkdownCell;

/** A cell's latest run. */
export interface CellRun {
  readonly state: RunState;
  /** The session it ran in; see `NotebookState.epoch`. */
  readonly epoch: number;
  /** The code was changed since. */
  readonly isEdited: boolean;
}

/** A cell's run as the document keeps it. */
export interface SavedRun {
  readonly state: Extract<RunState, { readonly kind: 'ended' }>;
  readonly pieces: readonly ShownPiece[];
}

export const NO_RUN: CellRun = { state: IDLE, epoch: 0, isEdited: false };

/** The name a code cell runs under, in its label and in tracebacks. */
export function cellName(cell: Cell): string {
  return cell.kind === 'code' ? `Cell ${cell.number}` : 'Text';
}

/** 96 random bits: `crypto.randomUUID` is missing where a page is served without TLS. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
