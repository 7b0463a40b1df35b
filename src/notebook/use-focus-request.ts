import { type RefObject, useEffect } from 'react';
import type { EditorHandle } from '../editor/editor-types';
import { useActions, useNotebookState } from './context';

/** Brings the keyboard's focus to a cell when the store asks for it. */
export function useFocusRequest(
  id: string,
  cell: RefObject<HTMLElement | null>,
  editor: RefObject<EditorHandle | null>,
): void {
  const request = useNotebookState((state) =>
    state.focusRequest?.id === id ? state.focusRequest : null,
  );
  const { settleFocus } = useActions();
  useEffect(() => {
    if (!request) return;
    const { target, line } = request;
    if (target === 'editor' && editor.current) {
      if (line === null) editor.current.focus();
      else editor.current.goToLine(line);
    } else {
      cell.current?.focus({ preventScroll: true });
    }
    cell.current?.scrollIntoView({ block: 'nearest' });
    settleFocus(request);
  }, [request, cell, editor, settleFocus]);
}
