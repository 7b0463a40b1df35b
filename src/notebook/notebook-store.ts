import { createStore, type StoreApi } from 'zustand/vanilla';
import { createInputDesk, type InputDesk } from '../output/input-desk';
import { type Explainer, explainNothing } from '../output/page-explanation';
import { EngineLoadError, SessionDisposedError } from '../session/errors';
import type { Session } from '../session/session';
import { createCellActions } from './cell-actions';
import type { NotebookState, NotebookStoreState } from './notebook-state';
import { createOutputLogs, type OutputLogs } from './output-logs';
import { createRunActions } from './run-actions';

export type NotebookStore = StoreApi<NotebookStoreState>;
export type SetState = StoreApi<NotebookStoreState>['setState'];

export interface NotebookOptions {
  readonly session: Session;
  /** Says what errors mean; without it, their tracebacks stand alone. */
  readonly explain?: Explainer;
  /** A clock that never goes back, in milliseconds. */
  readonly nowMs?: () => number;
}

/** One notebook over one session. */
export interface Notebook {
  readonly store: NotebookStore;
  readonly logs: OutputLogs;
  /** Where the running cell's input comes from. */
  readonly desk: InputDesk;
  readonly session: Session;
  /** Ends listening to the session, which lives on. */
  dispose(): void;
}

const EMPTY: Omit<NotebookState, 'engine'> = {
  cells: {},
  order: [],
  nextNumber: 1,
  runs: {},
  editing: {},
  engineError: null,
  epoch: 0,
  sessionNotice: null,
  undoStack: [],
  focusRequest: null,
  announcement: { text: '', serial: 0 },
};

export function createNotebook(options: NotebookOptions): Notebook {
  const { session, explain = explainNothing, nowMs } = options;
  const logs = createOutputLogs();
  const desk = createInputDesk();
  const store = createStore<NotebookStoreState>()((set, get) => ({
    ...EMPTY,
    engine: session.state,
    ...createCellActions({ set, get, logs }),
    ...createRunActions({
      set,
      get,
      logs,
      desk,
      session,
      explain,
      nowMs: nowMs ?? (() => performance.now()),
    }),
  }));

  const watchStart = async () => {
    try {
      await session.ready();
      store.setState({ engineError: null });
    } catch (error) {
      if (error instanceof EngineLoadError) store.setState({ engineError: error.message });
      else if (!(error instanceof SessionDisposedError)) throw error;
    }
  };
  const dispose = session.subscribe(() => store.setState({ engine: session.state }));
  void watchStart();

  return { store, logs, desk, session, dispose };
}
