import type { ReactNode } from 'react';
import { IconButton } from '../ui/Button';
import { useActions, useNotebookState } from './context';

interface CellToolsProps {
  readonly id: string;
  /** "Cell 3", for the accessible names. */
  readonly name: string;
  readonly children?: ReactNode;
}

/** The buttons every cell has, after its own. */
export function CellTools({ id, name, children }: CellToolsProps) {
  const isFirst = useNotebookState((state) => state.order[0] === id);
  const isLast = useNotebookState((state) => state.order.at(-1) === id);
  const { moveCell, deleteCell } = useActions();
  return (
    <div className="cell-tools">
      {children}
      <IconButton
        icon="up"
        label={`Move ${name} up`}
        aria-disabled={isFirst}
        onClick={() => moveCell(id, 'up')}
      />
      <IconButton
        icon="down"
        label={`Move ${name} down`}
        aria-disabled={isLast}
        onClick={() => moveCell(id, 'down')}
      />
      <IconButton icon="remove" label={`Delete ${name}`} onClick={() => deleteCell(id)} />
    </div>
  );
}
