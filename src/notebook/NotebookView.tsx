import { Fragment, memo } from 'react';
import { LiveRegion } from '../ui/LiveRegion';
import { Toast } from '../ui/Toast';
import { CodeCellView } from './CodeCellView';
import { cellName } from './cell';
import { useActions, useNotebookState } from './context';
import { InsertBar } from './InsertBar';
import { MarkdownCellView } from './MarkdownCellView';
import './notebook.css';
import './markdown.css';
import type { NotebookStoreState } from './notebook-state';

const selectOrder = (state: NotebookStoreState) => state.order;
const selectAnnouncement = (state: NotebookStoreState) => state.announcement;
const selectLastUndo = (state: NotebookStoreState) => state.undoStack.at(-1);

/** The cells in their order. It re-renders when the order changes, and a cell by itself. */
export function NotebookView() {
  const order = useNotebookState(selectOrder);
  return (
    <div className="notebook">
      {order.map((id, index) => (
        <Fragment key={id}>
          <InsertBar index={index} />
          <CellRow id={id} />
        </Fragment>
      ))}
      <InsertBar index={order.length} isLast />
      <UndoToast />
      <Announcements />
    </div>
  );
}

const CellRow = memo(function CellRow({ id }: { readonly id: string }) {
  const cell = useNotebookState((state) => state.cells[id]);
  if (!cell) return null;
  return cell.kind === 'code' ? (
    <CodeCellView id={id} cell={cell} />
  ) : (
    <MarkdownCellView id={id} cell={cell} />
  );
});

function Announcements() {
  return <LiveRegion message={useNotebookState(selectAnnouncement)} />;
}

function UndoToast() {
  const entry = useNotebookState(selectLastUndo);
  const { undo, forgetUndo } = useActions();
  if (!entry) return null;
  const text = entry.kind === 'deleted-cell' ? `${cellName(entry.cell)} was deleted.` : entry.title;
  return <Toast text={text} action="Undo" onAction={undo} onDismiss={forgetUndo} />;
}
