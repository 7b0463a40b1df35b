import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react';
import { useActions, useNotebook } from './context';

interface CellFrameProps {
  readonly id: string;
  readonly kind: 'code' | 'markdown';
  readonly label: string;
  readonly cellRef: RefObject<HTMLElement | null>;
  /** Enter on the cell itself. */
  readonly onEnter: () => void;
  readonly head: ReactNode;
  readonly body: ReactNode;
  readonly foot?: ReactNode;
}

/**
 * A cell's outside. The focus can be on the cell itself: there the arrow keys
 * go from cell to cell and single keys act on it, and Tab goes on past the
 * editor, which would take the key for itself.
 */
export function CellFrame({ id, kind, label, cellRef, onEnter, head, body, foot }: CellFrameProps) {
  const afterBody = useRef<HTMLSpanElement>(null);
  const { store } = useNotebook();
  const actions = useActions();

  const keys = new Map<string, () => void>([
    ['Enter', onEnter],
    ['ArrowUp', () => actions.focusNeighbour(id, 'up')],
    ['ArrowDown', () => actions.focusNeighbour(id, 'down')],
    ['Alt+ArrowUp', () => actions.moveCell(id, 'up')],
    ['Alt+ArrowDown', () => actions.moveCell(id, 'down')],
    ['Shift+Enter', () => actions.runAndAdvance(id)],
    ['Control+Enter', () => actions.runCell(id)],
    ['Meta+Enter', () => actions.runCell(id)],
    ['Alt+Enter', () => actions.runAndInsert(id)],
    ['a', () => actions.insertCell('code', store.getState().order.indexOf(id))],
    ['b', () => actions.insertCell('code', store.getState().order.indexOf(id) + 1)],
    ['m', () => actions.insertCell('markdown', store.getState().order.indexOf(id) + 1)],
    ['Delete', () => actions.deleteCell(id)],
    ['Backspace', () => actions.deleteCell(id)],
    ['z', () => actions.undo()],
  ]);

  const handleKey = (event: KeyboardEvent) => {
    if (event.target !== cellRef.current) return;
    if (event.key === 'Tab' && !event.shiftKey) {
      // The browser goes on from where the focus is when the key takes effect.
      afterBody.current?.focus({ preventScroll: true });
      return;
    }
    const action = keys.get(chordOf(event));
    if (!action) return;
    event.preventDefault();
    action();
    // A cell that has moved is another place in the page, but keeps the focus.
    if (event.altKey) requestAnimationFrame(() => cellRef.current?.focus());
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <article
      ref={cellRef}
      className={`cell cell--${kind}`}
      role="group"
      aria-label={label}
      tabIndex={-1}
      data-cell
      onKeyDown={handleKey}
    >
      <header className="cell-head">{head}</header>
      <div className="cell-body">{body}</div>
      <span ref={afterBody} tabIndex={-1} className="cell-after" />
      {foot}
    </article>
  );
}

function chordOf(event: KeyboardEvent): string {
  const modifiers = [
    event.ctrlKey ? 'Control+' : '',
    event.metaKey ? 'Meta+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey ? 'Shift+' : '',
  ];
  return modifiers.join('') + event.key;
}
