import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CellActions, NotebookStoreState, RunActions } from './notebook-state';
import type { Notebook } from './notebook-store';

export const NotebookContext = createContext<Notebook | null>(null);

export function useNotebook(): Notebook {
  const notebook = useContext(NotebookContext);
  if (!notebook) throw new Error('No notebook: put the component inside a NotebookContext.');
  return notebook;
}

/** Re-renders when what the selector gives has changed. */
export function useNotebookState<T>(selector: (state: NotebookStoreState) => T): T {
  return useStore(useNotebook().store, selector);
}

/** The actions, which never change. */
export function useActions(): CellActions & RunActions {
  return useNotebook().store.getState();
}
