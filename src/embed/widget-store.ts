import { createStore, type StoreApi } from 'zustand/vanilla';
import { toAnnouncement } from '../output/outcome-words';
import { countLogLines, createOutputLog, logText, type OutputLog } from '../output/output-log';
import { IDLE, isActive, type RunState } from '../output/run-state';
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
  readonly session: Session;
}

export interface WidgetOptions {
  readonly code: string;
  readonly session: Session;
  readonly nowMs?: () => number;
}

/** One cell over one session. */
export function createWidget(options: WidgetOptions): Widget {
  const { code, session, nowMs = () => performance.now() } = options;
  const log = createOutputLog();

  const store = createStore<WidgetState>()((set, get) => {
    const announce = (text: string) =>
      set((state) => ({ announcement: { text, serial: state.announcement.serial + 1 } }));

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
        set({ run: { kind: 'running', startedAtMs: null, isStopping: false }, isEdited: false });
        try {
          const outcome = await session.run({
            cell: CELL,
            code: get().code,
            onOutput: log.append,
            onStart: () =>
              set(({ run }) => ({
                run: {
                  kind: 'running',
                  startedAtMs: nowMs(),
                  isStopping: run.kind === 'running' && run.isStopping,
                },
              })),
          });
          set({ run: { kind: 'ended', outcome } });
          const { pieces } = log;
          const output = { lines: countLogLines(pieces), text: logText(pieces.slice(0, 20)) };
          announce(toAnnouncement(outcome, CELL, output));
        } catch (error) {
          if (!(error instanceof EngineLoadError)) throw error;
          set({ run: { kind: 'unavailable', message: error.message } });
          announce(error.message);
        }
      },

      stop() {
        const { run } = get();
        if (run.kind !== 'running') return;
        set({ run: { ...run, isStopping: true } });
        session.stop();
      },
    };
  });
  return { store, log, session };
}
