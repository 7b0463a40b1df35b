import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { NotebookContext } from '../notebook/context';
import type { Keeper } from '../notebook/keeper';
import { NotebookView } from '../notebook/NotebookView';
import type { Notebook } from '../notebook/notebook-store';
import './app.css';
import { HelpSheet } from './HelpSheet';
import { KeptCopies } from './KeptCopies';
import { Notices } from './Notices';
import { TopBar } from './TopBar';

interface AppProps {
  readonly notebook: Notebook;
  readonly keeper: Keeper;
}

type Sheet = 'help' | 'copies' | null;

export function App({ notebook, keeper }: AppProps) {
  const [sheet, setSheet] = useState<Sheet>(null);
  const isLoading = useStore(keeper.store, (state) => state.keeping.kind === 'loading');
  useSavingOnLeave(keeper);
  useSaveKey(keeper);
  useUndoKey(notebook);

  const closeSheet = () => setSheet(null);
  return (
    <NotebookContext value={notebook}>
      <TopBar keeper={keeper} onHelp={() => setSheet('help')} onCopies={() => setSheet('copies')} />
      <main className="page">
        <Notices keeper={keeper} />
        {!isLoading && <NotebookView />}
      </main>
      {sheet === 'help' && <HelpSheet onClose={closeSheet} />}
      {sheet === 'copies' && <KeptCopies keeper={keeper} onClose={closeSheet} />}
    </NotebookContext>
  );
}

/** Saves what is still unsaved when the page is hidden or left, and warns where it cannot. */
function useSavingOnLeave(keeper: Keeper): void {
  useEffect(() => {
    const flush = () => keeper.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (keeper.isAtRisk()) event.preventDefault();
    };
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', warn);
    };
  }, [keeper]);
}

/** Ctrl+S saves at once, in place of the browser's dialog about saving the page. */
function useSaveKey(keeper: Keeper): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      event.preventDefault();
      keeper.flush();
    };
    window.addEventListener('keydown', handleKey, { capture: true });
    return () => window.removeEventListener('keydown', handleKey, { capture: true });
  }, [keeper]);
}

/** Ctrl+Z outside of what has an undo of its own brings back a deleted cell. */
function useUndoKey({ store }: Notebook): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      const { target } = event;
      const isText =
        target instanceof Element &&
        target.closest('input, textarea, .monaco-editor, [contenteditable]');
      if (!isUndo || isText || store.getState().undoStack.length === 0) return;
      event.preventDefault();
      store.getState().undo();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [store]);
}
