import type { SpokenExplanation } from '../explain/spoken';
import type { InputDesk } from '../output/input-desk';
import { toAsking } from '../output/input-label';
import { toAnnouncement } from '../output/outcome-words';
import { countLogLines, logText } from '../output/output-log';
import { type Explainer, promptly } from '../output/page-explanation';
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
import { type Cell, type CellRun, type CodeCell, cellName, NO_RUN } from './cell';
import type { NotebookStoreState, RunActions } from './notebook-state';
import type { SetState } from './notebook-store';
import type { OutputLogs } from './output-logs';

interface RunActionDeps {
  readonly set: SetState;
  readonly get: () => NotebookStoreState;
  readonly logs: OutputLogs;
  readonly desk: InputDesk;
  readonly session: Session;
  readonly explain: Explainer;
  readonly nowMs: () => number;
}

interface QueuedRun {
  readonly id: string;
  /** Cells of one "Run all" share a batch and end together. */
  readonly batch: number | null;
  /** What the cell showed, for when it is taken out of the queue again. */
  readonly before: CellRun | undefined;
}

/**
 * Runs cells one after another. The queue is held here and not in the session,
 * so that one waiting cell can be taken out of it.
 */
export function createRunActions(deps: RunActionDeps): RunActions {
  const { set, get, logs, desk, session, explain, nowMs } = deps;
  let queue: QueuedRun[] = [];
  let runningId: string | null = null;
  let lastBatch = 0;

  const setRun = (id: string, run: CellRun | undefined) =>
    set((state) => {
      if (run) return { runs: { ...state.runs, [id]: run } };
      const { [id]: _none, ...runs } = state.runs;
      return { runs };
    });

  const announce = (text: string) =>
    set((state) => ({ announcement: { text, serial: state.announcement.serial + 1 } }));

  const enqueue = (id: string, batch: number | null) => {
    const { cells, runs, epoch } = get();
    const before = runs[id];
    if (cells[id]?.kind !== 'code' || (before && isActive(before.state))) return;
    setRun(id, { state: { kind: 'waiting' }, epoch, isEdited: false });
    queue.push({ id, batch, before });
    void work();
  };

  const takeOut = (isTaken: (entry: QueuedRun) => boolean) => {
    const taken = queue.filter(isTaken);
    queue = queue.filter((entry) => !isTaken(entry));
    for (const { id, before } of taken) setRun(id, before);
  };

  async function work(): Promise<void> {
    if (runningId !== null) return;
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      runningId = entry.id;
      try {
        const isCompleted = await run(entry.id);
        const { batch } = entry;
        if (!isCompleted && batch !== null) takeOut((other) => other.batch === batch);
      } finally {
        runningId = null;
      }
    }
  }

  async function run(id: string): Promise<boolean> {
    const { cells, epoch } = get();
    const cell = cells[id];
    if (cell?.kind !== 'code') return true;
    const log = logs.of(id);
    const show = (state: RunState, change: Partial<CellRun> = {}) => {
      const { isEdited } = get().runs[id] ?? NO_RUN;
      setRun(id, { state, epoch, isEdited, ...change });
    };
    log.clear();
    if (get().sessionNotice === 'restarted') set({ sessionNotice: null });
    const name = cellName(cell);
    show(BEGINNING, { isEdited: false });
    try {
      const outcome = await session.run({
        cell: name,
        code: cell.text,
        onInput: desk.begin({
          log,
          onWanted: (prompt) => {
            changeRunning(id, (state) => withWanted(state, prompt, nowMs()));
            if (prompt !== null) announce(toAsking(prompt, name));
          },
        }),
        onOutput: log.append,
        onStart: () => changeRunning(id, (state) => ({ ...state, startedAtMs: nowMs() })),
      });
      const explaining = explain(outcome, {
        file: name,
        sources: sourcesOf(get().cells, cell),
        session,
      });
      const explanation = await promptly(explaining);
      show(toEnded(outcome, explanation));
      if (!explanation) void addExplanation(id, outcome, explaining);
      noteLoss(outcome, epoch);
      const { pieces } = log;
      const output = { lines: countLogLines(pieces), text: logText(pieces.slice(0, 20)) };
      announce(toAnnouncement(outcome, name, output, explanation ?? undefined));
      return outcome.kind === 'completed';
    } catch (error) {
      if (!(error instanceof EngineLoadError)) {
        show(IDLE);
        throw error;
      }
      show({ kind: 'unavailable', message: error.message });
      takeOut(() => true);
      set({ engineError: error.message });
      announce(`${name} was not run. ${error.message}`);
      return false;
    }
  }

  /** An explanation that comes later than the end of its run. */
  async function addExplanation(
    id: string,
    outcome: Outcome,
    explaining: Promise<SpokenExplanation | null>,
  ): Promise<void> {
    const explanation = await explaining;
    const run = get().runs[id];
    if (!explanation || run?.state.kind !== 'ended' || run.state.outcome !== outcome) return;
    setRun(id, { ...run, state: toEnded(outcome, explanation) });
  }

  function changeRunning(id: string, change: (state: RunningState) => RunningState): void {
    const run = get().runs[id];
    if (run?.state.kind === 'running') setRun(id, { ...run, state: change(run.state) });
  }

  /** The first to hear of a lost session counts it; a restart has counted itself. */
  function noteLoss(outcome: Outcome, epochOfRun: number): void {
    const isLost = 'session' in outcome && outcome.session === 'lost';
    if (!isLost || get().epoch !== epochOfRun) return;
    set({ epoch: epochOfRun + 1, sessionNotice: 'lost' });
  }

  function markStopping(): void {
    if (runningId !== null) changeRunning(runningId, (state) => ({ ...state, isStopping: true }));
  }

  async function startAfresh(): Promise<boolean> {
    set({ engineError: null });
    try {
      await session.reset();
      return true;
    } catch (error) {
      if (!(error instanceof EngineLoadError)) throw error;
      set({ engineError: error.message });
      return false;
    }
  }

  const indexAfter = (id: string) => get().order.indexOf(id) + 1;

  return {
    runCell(id) {
      enqueue(id, null);
    },

    runAndAdvance(id) {
      enqueue(id, null);
      const next = get().order[indexAfter(id)];
      if (next) get().requestFocus({ id: next, target: 'editor', line: null });
      else get().insertCell('code', indexAfter(id));
    },

    runAndInsert(id) {
      enqueue(id, null);
      get().insertCell('code', indexAfter(id));
    },

    runAll() {
      lastBatch += 1;
      const batch = lastBatch;
      for (const id of get().order) enqueue(id, batch);
    },

    stopCell(id) {
      if (id !== runningId) {
        takeOut((entry) => entry.id === id);
        return;
      }
      const { batch } = { batch: null, ...queue[0] };
      if (batch !== null) takeOut((entry) => entry.batch === batch);
      markStopping();
      session.stop();
    },

    stopAll() {
      takeOut(() => true);
      if (runningId === null) return;
      markStopping();
      session.stop();
    },

    async restart() {
      takeOut(() => true);
      markStopping();
      set((state) => ({ epoch: state.epoch + 1, sessionNotice: null }));
      if (!(await startAfresh())) return;
      set({ sessionNotice: 'restarted' });
      announce('Python was started afresh. All variables are gone.');
    },

    async retryEngine() {
      if (await startAfresh()) announce('Python is ready.');
    },

    clearOutput(id) {
      const run = get().runs[id];
      if (run && isActive(run.state)) return;
      logs.of(id).clear();
      setRun(id, undefined);
    },

    clearAllOutputs() {
      for (const id of get().order) get().clearOutput(id);
    },

    dismissSessionNotice() {
      set({ sessionNotice: null });
    },
  };
}

/** The code of all cells by name; of the one that ran, as it was then. */
function sourcesOf(cells: Readonly<Record<string, Cell>>, ran: CodeCell) {
  const codes = Object.values(cells).filter((cell) => cell.kind === 'code');
  const sources = Object.fromEntries(codes.map((cell) => [cellName(cell), cell.text]));
  return { ...sources, [cellName(ran)]: ran.text };
}
