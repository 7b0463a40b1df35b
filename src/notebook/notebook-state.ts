import type { SessionState } from '../session/session';
import type { Cell, CellKind, CellRun } from './cell';
import type { NotebookDocument } from './document';

/** Something taken away that can come back. */
export type UndoEntry =
  | {
      readonly kind: 'deleted-cell';
      readonly cell: Cell;
      readonly index: number;
      readonly run: CellRun | undefined;
    }
  | {
      readonly kind: 'replaced-notebook';
      readonly title: string;
      readonly cells: Readonly<Record<string, Cell>>;
      readonly order: readonly string[];
      readonly runs: Readonly<Record<string, CellRun>>;
      readonly nextNumber: number;
    };

/** Where the keyboard's focus should go, which may be a cell that is not drawn yet. */
export interface FocusRequest {
  readonly id: string;
  readonly target: 'cell' | 'editor';
  readonly line: number | null;
}

/** Why the variables of earlier runs are gone. */
export type SessionNotice = 'restarted' | 'lost';

export interface NotebookState {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly order: readonly string[];
  /** The number the next code cell gets. */
  readonly nextNumber: number;
  readonly runs: Readonly<Record<string, CellRun>>;
  /** Markdown cells whose text is being edited. */
  readonly editing: Readonly<Record<string, true>>;
  readonly engine: SessionState;
  readonly engineError: string | null;
  /** Counts sessions: what ran in an earlier one has left no variables. */
  readonly epoch: number;
  readonly sessionNotice: SessionNotice | null;
  readonly undoStack: readonly UndoEntry[];
  readonly focusRequest: FocusRequest | null;
  readonly announcement: { readonly text: string; readonly serial: number };
}

export interface CellActions {
  /** Puts a new, empty cell at a place in the order and the focus into it. */
  insertCell(kind: CellKind, index: number): void;
  changeText(id: string, text: string): void;
  deleteCell(id: string): void;
  moveCell(id: string, direction: 'up' | 'down'): void;
  editMarkdown(id: string): void;
  renderMarkdown(id: string): void;
  /** Brings back what was deleted or replaced last. */
  undo(): void;
  forgetUndo(): void;
  /** Shows another document; with a title, the way back is kept. */
  openDocument(document: NotebookDocument, title: string | null): void;
  toDocument(): NotebookDocument;
  requestFocus(request: FocusRequest): void;
  settleFocus(request: FocusRequest): void;
  focusNeighbour(id: string, direction: 'up' | 'down'): void;
}

export interface RunActions {
  runCell(id: string): void;
  /** Runs a cell and goes to the next, which is made where there is none. */
  runAndAdvance(id: string): void;
  runAndInsert(id: string): void;
  /** Runs all code cells in order, up to the first that does not complete. */
  runAll(): void;
  /** Ends the run of a cell, or takes a waiting one out of the queue. */
  stopCell(id: string): void;
  stopAll(): void;
  /** Starts Python afresh: variables go, code and outputs stay. */
  restart(): Promise<void>;
  /** Tries again to start an engine that could not be had. */
  retryEngine(): Promise<void>;
  clearOutput(id: string): void;
  clearAllOutputs(): void;
  dismissSessionNotice(): void;
}

export type NotebookStoreState = NotebookState & CellActions & RunActions;
