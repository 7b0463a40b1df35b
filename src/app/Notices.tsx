import { useStore } from 'zustand';
import { useActions, useNotebookState } from '../notebook/context';
import type { Keeper } from '../notebook/keeper';
import type { NotebookStoreState } from '../notebook/notebook-state';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

const selectEngineError = (state: NotebookStoreState) => state.engineError;
const selectSessionNotice = (state: NotebookStoreState) => state.sessionNotice;

/** What the whole page has to say, above the cells. */
export function Notices({ keeper }: { readonly keeper: Keeper }) {
  return (
    <div className="notices">
      <EngineNotice />
      <KeepingNotices keeper={keeper} />
      <SessionNotice />
    </div>
  );
}

function EngineNotice() {
  const message = useNotebookState(selectEngineError);
  const { retryEngine } = useActions();
  if (message === null) return null;
  return (
    <Notice
      tone="bad"
      actions={
        <Button small onClick={() => void retryEngine()}>
          Retry
        </Button>
      }
    >
      <p>
        <strong>Python could not be started.</strong> {message}
      </p>
      <p>Your code is here and is saved as you type.</p>
    </Notice>
  );
}

function SessionNotice() {
  const notice = useNotebookState(selectSessionNotice);
  const { runAll, dismissSessionNotice } = useActions();
  if (notice === null) return null;
  const handleRunAll = () => {
    dismissSessionNotice();
    runAll();
  };
  return (
    <Notice
      tone={notice === 'lost' ? 'warn' : 'note'}
      isAnnounced
      actions={
        <Button small onClick={handleRunAll}>
          Run all
        </Button>
      }
      onDismiss={dismissSessionNotice}
    >
      {notice === 'lost' ? (
        <>
          <strong>Python had to be started afresh.</strong> The variables of all cells are gone;
          your code and the outputs are here.
        </>
      ) : (
        <>
          <strong>Python was started afresh.</strong> All variables are gone; code and outputs stay.
        </>
      )}
    </Notice>
  );
}

function KeepingNotices({ keeper }: { readonly keeper: Keeper }) {
  const { keeping, notice } = useStore(keeper.store);
  return (
    <>
      {keeping.kind === 'elsewhere' && (
        <Notice
          tone="warn"
          actions={
            <Button small onClick={() => void keeper.takeOver()}>
              Take over
            </Button>
          }
        >
          <strong>This notebook is open in another tab.</strong> What you change here is not saved
          unless you take over.
        </Notice>
      )}
      {keeping.kind === 'unavailable' && (
        <Notice tone="warn">
          <strong>Your work is not being saved.</strong> This browser does not let the page store
          anything ({keeping.message}). Use “Download .py” in the menu to keep it.
        </Notice>
      )}
      {notice !== null && (
        <Notice tone="warn" onDismiss={() => keeper.dismissNotice()}>
          {notice}
        </Notice>
      )}
    </>
  );
}
