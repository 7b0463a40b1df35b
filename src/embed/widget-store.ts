import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SpokenExplanation } from '../explain/spoken';
import { createInputDesk, type InputDesk } from '../output/input-desk';
import { toAsking } from '../output/input-label';
import { toAnnouncement } from '../output/outcome-words';
import { countLogLines, createOutputLog, logText, type OutputLog } from '../output/output-log';
import { type Explainer, explainNothing, promptly } from '../output/page-explanation';
import {
  BEGINNING,
  IDLE,
  isActive,
  type RunningState,
  type RunState,
  toEnded,
  withWanted,
} from '../output/run-state';
import type { Outcome } from '../protocol/outcome';
import { EngineLoadError } from '../session/errors';
import type { Session } from '../session/session';

/** The widget's one cell, as tracebacks name it. */
export const CELL = 'Cell 1';

export interface WidgetState {
  readonly code: string;
  readonly run: RunState;
  readonly isEdited: boolean;
  readonly announcement: { readonly text: string; readonly serial: number };
  changeCode(code: string): void;
  runCode(): Promise<void>;
  stop(): void;
}

export interface Widget {
  readonly store: StoreApi<WidgetState>;
  readonly log: OutputLog;
  readonly desk: InputDesk;
  readonly session: Session;
}

export interface WidgetOptions {
  readonly code: string;
  readonly session: Session;
  /** Says what errors mean; without it, their tracebacks stand alone. */
  readonly explain?: Explainer;
  readonly nowMs?: () => number;
}

/** One cell over one session. */
export function createWidget(options: WidgetOptions): Widget {
  const { code, session, explain = explainNothing, nowMs = () => performance.now() } = options;
  const log = createOutputLog();
  const desk = createInputDesk();

  const store = createStore<WidgetState>()((set, get) => {
    const announce = (text: string) =>
      set((state) => ({ announcement: { text, serial: state.announcement.serial + 1 } }));

    const changeRunning = (change: (run: RunningState) => RunningState) =>
      set(({ run }) => (run.kind === 'running' ? { run: change(run) } : {}));

    const addExplanation = async (
      outcome: Outcome,
      explaining: Promise<SpokenExplanation | null>,
    ) => {
      const explanation = await explaining;
      const { run } = get();
      if (!explanation || run.kind !== 'ended' || run.outcome !== outcome) return;
      set({ run: toEnded(outcome, explanation) });
    };

    const showWanted = (prompt: string | null) => {
      changeRunning((run) => withWanted(run, prompt, nowMs()));
      if (prompt !== null) announce(toAsking(prompt, CELL));
    };

    return {
      code,
      run: IDLE,
      isEdited: false,
      announcement: { text: '', serial: 0 },

      changeCode(changed) {
        set({ code: changed, isEdited: true });
      },

      async runCode() {
        if (isActive(get().run)) return;
        log.clear();
        const ran = get().code;
        set({ run: BEGINNING, isEdited: false });
        try {
          const outcome = await session.run({
            cell: CELL,
            code: ran,
            onOutput: log.append,
            onInput: desk.begin({ log, onWanted: showWanted }),
            onStart: () => changeRunning((run) => ({ ...run, startedAtMs: nowMs() })),
          });
          const explaining = explain(outcome, {
            file: CELL,
            sources: { [CELL]: ran },
            session,
          });
          const explanation = await promptly(explaining);
          set({ run: toEnded(outcome, explanation) });
          if (!explanation) void addExplanation(outcome, explaining);
          const { pieces } = log;
          const output = { lines: countLogLines(pieces), text: logText(pieces.slice(0, 20)) };
          announce(toAnnouncement(outcome, CELL, output, explanation ?? undefined));
        } catch (error) {
          if (!(error instanceof EngineLoadError)) throw error;
          set({ run: { kind: 'unavailable', message: error.message } });
          announce(error.message);
        }
      },

      stop() {
        if (get().run.kind !== 'running') return;
        changeRunning((run) => ({ ...run, isStopping: true }));
        session.stop();
      },
    };
  });
  return { store, log, desk, session };
}
