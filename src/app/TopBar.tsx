import { useStore } from 'zustand';
import { cellName } from '../notebook/cell';
import { useActions, useNotebook, useNotebookState } from '../notebook/context';
import type { Keeper, Keeping } from '../notebook/keeper';
import type { NotebookStoreState } from '../notebook/notebook-state';
import { parsePythonFile, toPythonFile } from '../notebook/python-file';
import { isActive } from '../output/run-state';
import { Button } from '../ui/Button';
import { chooseFile, downloadText } from '../ui/download';
import { Mark } from '../ui/Mark';
import { Menu } from '../ui/Menu';
import { ThemeToggle } from '../ui/ThemeToggle';

interface TopBarProps {
  readonly keeper: Keeper;
  readonly onHelp: () => void;
  readonly onCopies: () => void;
}

const selectEngine = (state: NotebookStoreState) => state.engine;
const selectIsBusy = (state: NotebookStoreState) =>
  Object.values(state.runs).some((run) => isActive(run.state));
const selectActivity = (state: NotebookStoreState) => {
  for (const id of state.order) {
    const cell = state.cells[id];
    const run = state.runs[id]?.state;
    if (cell && run?.kind === 'running') {
      return run.wanted ? `${cellName(cell)} waits for input` : `Running ${cellName(cell)}`;
    }
  }
  return 'Python is busy';
};

export function TopBar({ keeper, onHelp, onCopies }: TopBarProps) {
  const actions = useActions();
  const isBusy = useNotebookState(selectIsBusy);
  return (
    <header className="top-bar">
      <div className="top-bar-inner">
        <div className="brand">
          <Mark />
          <h1>Cloche</h1>
        </div>
        <div className="page-status">
          <EngineStatus />
          <SavedStatus keeper={keeper} />
        </div>
        <div className="top-actions" role="toolbar" aria-label="Notebook">
          {isBusy ? (
            <Button icon="stop" onClick={actions.stopAll}>
              Stop all
            </Button>
          ) : (
            <Button icon="run" onClick={actions.runAll}>
              Run all
            </Button>
          )}
          <Button
            icon="restart"
            title="Starts Python afresh: variables go, code and outputs stay"
            onClick={() => void actions.restart()}
          >
            <span>
              Restart<span className="wide-only"> Python</span>
            </span>
          </Button>
          <ThemeToggle />
          <button
            type="button"
            className="button button--quiet button--icon help-button"
            aria-label="Keys and help"
            title="Keys and help"
            onClick={onHelp}
          >
            ?
          </button>
          <NotebookMenu keeper={keeper} onCopies={onCopies} />
        </div>
      </div>
    </header>
  );
}

function NotebookMenu({ keeper, onCopies }: Omit<TopBarProps, 'onHelp'>) {
  const { store } = useNotebook();
  const actions = useActions();
  const hasCopies = useStore(keeper.store, (state) => state.hasCopies);

  const handleDownload = () => {
    const { cells, order } = store.getState();
    const listed = order.map((id) => cells[id]).filter((cell) => cell !== undefined);
    downloadText('notebook.py', toPythonFile(listed));
  };
  const handleOpen = async () => {
    const file = await chooseFile('.py,text/x-python,text/plain');
    if (!file) return;
    actions.openDocument(parsePythonFile(await file.text()), `${file.name} is open now.`);
  };

  return (
    <Menu
      label="More"
      items={[
        { label: 'Open a .py file…', hint: 'Undo brings this notebook back', onChoose: handleOpen },
        { label: 'Download .py', hint: 'All cells in one file', onChoose: handleDownload },
        { label: 'Clear all outputs', icon: 'erase', onChoose: actions.clearAllOutputs },
        ...(hasCopies
          ? [{ label: 'Kept copies…', icon: 'copy' as const, onChoose: onCopies }]
          : []),
      ]}
    />
  );
}

function EngineStatus() {
  const engine = useNotebookState(selectEngine);
  const activity = useNotebookState(selectActivity);
  const text = {
    starting: 'Starting Python…',
    ready: 'Python is ready',
    running: activity,
    failed: 'Python is not available',
  }[engine];
  return <span className={`engine-status engine-status--${engine}`}>{text}</span>;
}

const SAVED_WORDS: Record<Keeping['kind'], string> = {
  loading: 'Opening…',
  saved: 'Saved in this browser',
  saving: 'Saving…',
  unavailable: 'Not saved',
  elsewhere: 'Not saved here',
};

function SavedStatus({ keeper }: { readonly keeper: Keeper }) {
  const kind = useStore(keeper.store, (state) => state.keeping.kind);
  return <span className="saved-status">{SAVED_WORDS[kind]}</span>;
}
