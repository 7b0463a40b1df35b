import { isActive } from '../output/run-state';
import { type Cell, type CellKind, type CellRun, createId, type SavedRun } from './cell';
import type { DocumentCell, NotebookDocument } from './document';
import type { CellActions, NotebookStoreState } from './notebook-state';
import type { SetState } from './notebook-store';
import { insertAt, moveByOne } from './order';
import type { OutputLogs } from './output-logs';

interface CellActionDeps {
  readonly set: SetState;
  readonly get: () => NotebookStoreState;
  readonly logs: OutputLogs;
}

/** Runs that come from storage belong to no session of this page. */
const FORMER_EPOCH = -1;

/** Only so much of a cell's output is saved with it. */
const SAVED_OUTPUT_CHARS = 20_000;

export function createCellActions({ set, get, logs }: CellActionDeps): CellActions {
  const createCell = (kind: CellKind): Cell =>
    kind === 'code'
      ? { kind, id: createId(), number: get().nextNumber, text: '' }
      : { kind, id: createId(), text: '' };

  const endRuns = (ids: readonly string[]) => {
    const { runs, stopCell } = get();
    for (const id of ids) {
      const run = runs[id];
      if (run && isActive(run.state)) stopCell(id);
    }
  };

  return {
    insertCell(kind, index) {
      const cell = createCell(kind);
      set((state) => ({
        cells: { ...state.cells, [cell.id]: cell },
        order: insertAt(state.order, index, cell.id),
        nextNumber: state.nextNumber + (kind === 'code' ? 1 : 0),
        editing: kind === 'markdown' ? { ...state.editing, [cell.id]: true } : state.editing,
        focusRequest: { id: cell.id, target: 'editor', line: null },
      }));
    },

    changeText(id, text) {
      const { cells, runs } = get();
      const cell = cells[id];
      if (!cell || cell.text === text) return;
      const run = runs[id];
      set({
        cells: { ...cells, [id]: { ...cell, text } },
        ...(run && !run.isEdited ? { runs: { ...runs, [id]: { ...run, isEdited: true } } } : {}),
      });
    },

    deleteCell(id) {
      endRuns([id]);
      const { cells, order, runs, undoStack } = get();
      const cell = cells[id];
      const index = order.indexOf(id);
      if (!cell || index === -1) return;
      const { [id]: _cell, ...otherCells } = cells;
      const neighbour = order[index + 1] ?? order[index - 1];
      set({
        cells: otherCells,
        order: order.filter((other) => other !== id),
        undoStack: [...undoStack, { kind: 'deleted-cell', cell, index, run: runs[id] }],
        focusRequest: neighbour ? { id: neighbour, target: 'cell', line: null } : null,
      });
    },

    moveCell(id, direction) {
      set((state) => ({ order: moveByOne(state.order, id, direction) }));
    },

    editMarkdown(id) {
      set((state) => ({
        editing: { ...state.editing, [id]: true },
        focusRequest: { id, target: 'editor', line: null },
      }));
    },

    renderMarkdown(id) {
      set((state) => {
        const { [id]: _done, ...editing } = state.editing;
        return { editing };
      });
    },

    undo() {
      const { undoStack, cells, order, runs } = get();
      const entry = undoStack.at(-1);
      if (!entry) return;
      const rest = undoStack.slice(0, -1);
      if (entry.kind === 'deleted-cell') {
        const { cell, index, run } = entry;
        set({
          cells: { ...cells, [cell.id]: cell },
          order: insertAt(order, index, cell.id),
          // A run that went on after the cell was deleted has written how it ended.
          runs: run ? { [cell.id]: run, ...runs } : runs,
          undoStack: rest,
          focusRequest: { id: cell.id, target: 'cell', line: null },
        });
      } else {
        endRuns(order);
        const { cells: former, order: formerOrder, runs: formerRuns, nextNumber } = entry;
        const runsNow = get().runs;
        const ended = formerOrder.flatMap((id) =>
          runsNow[id] ? [[id, runsNow[id]] as const] : [],
        );
        set({
          cells: former,
          order: formerOrder,
          runs: { ...formerRuns, ...Object.fromEntries(ended) },
          nextNumber,
          undoStack: rest,
        });
      }
    },

    forgetUndo() {
      set({ undoStack: [] });
    },

    openDocument(document, title) {
      endRuns(get().order);
      const { cells, order, runs, nextNumber, undoStack } = get();
      const opened: Record<string, Cell> = {};
      const openedRuns: Record<string, CellRun> = {};
      for (const { run, ...body } of document.cells) {
        const cell: Cell = { ...body, id: createId() };
        opened[cell.id] = cell;
        if (!run) continue;
        openedRuns[cell.id] = { state: run.state, epoch: FORMER_EPOCH, isEdited: false };
        logs.of(cell.id).append(run.pieces);
      }
      set({
        cells: opened,
        order: Object.keys(opened),
        runs: openedRuns,
        editing: {},
        nextNumber: document.nextNumber,
        ...(title === null
          ? {}
          : {
              undoStack: [
                ...undoStack,
                { kind: 'replaced-notebook' as const, title, cells, order, runs, nextNumber },
              ],
            }),
      });
    },

    toDocument(): NotebookDocument {
      const { cells, order, runs, nextNumber } = get();
      const saved: DocumentCell[] = [];
      for (const id of order) {
        const cell = cells[id];
        if (!cell) continue;
        const run = savedRun(id, runs[id]);
        saved.push({ ...withoutId(cell), ...(run ? { run } : {}) });
      }
      return { nextNumber, cells: saved };
    },

    requestFocus(focusRequest) {
      set({ focusRequest });
    },

    settleFocus(request) {
      if (get().focusRequest === request) set({ focusRequest: null });
    },

    focusNeighbour(id, direction) {
      const { order } = get();
      const neighbour = order[order.indexOf(id) + (direction === 'up' ? -1 : 1)];
      if (neighbour) set({ focusRequest: { id: neighbour, target: 'cell', line: null } });
    },
  };

  function savedRun(id: string, run: CellRun | undefined): SavedRun | null {
    if (run?.state.kind !== 'ended') return null;
    const { pieces } = logs.of(id);
    const size = pieces.reduce(
      (sum, piece) => sum + (piece.stream === 'gap' ? 0 : piece.text.length),
      0,
    );
    return size > SAVED_OUTPUT_CHARS ? null : { state: run.state, pieces };
  }
}

function withoutId(cell: Cell): DocumentCell {
  return cell.kind === 'code'
    ? { kind: 'code', number: cell.number, text: cell.text }
    : { kind: 'markdown', text: cell.text };
}
