import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SpokenExplanation } from '../explain/spoken';
import { logText } from '../output/output-log';
import { cellName } from './cell';
import { COMPLETED, FakeSession, LOST, raisedAt, STOPPED, settled } from './fake-session';
import { createNotebook, type Notebook } from './notebook-store';

let session: FakeSession;
let notebook: Notebook;
let nowMs: number;

const state = () => notebook.store.getState();
const idAt = (index: number) => state().order[index] ?? 'none';
const runOf = (index: number) => state().runs[idAt(index)]?.state;
const names = () =>
  state().order.map((id) => {
    const cell = state().cells[id];
    return cell ? cellName(cell) : null;
  });

/** A notebook of code cells with these texts, numbered from 1. */
function open(...texts: string[]): void {
  const cells = texts.map((text, index) => ({ kind: 'code' as const, number: index + 1, text }));
  state().openDocument({ nextNumber: texts.length + 1, cells }, null);
}

beforeEach(() => {
  session = new FakeSession();
  nowMs = 1000;
  notebook = createNotebook({ session, nowMs: () => nowMs });
});

afterEach(() => notebook.dispose());

describe('cells', () => {
  it('never gives a number twice', () => {
    open('a', 'b');
    state().deleteCell(idAt(1));
    state().insertCell('code', 1);
    expect(names()).toEqual(['Cell 1', 'Cell 3']);
  });

  it('brings a deleted cell back to its place with its result', async () => {
    open('a', 'b', 'c');
    state().runCell(idAt(1));
    session.print('hello');
    await session.end(COMPLETED);
    const id = idAt(1);
    state().deleteCell(id);
    expect(names()).toEqual(['Cell 1', 'Cell 3']);
    state().undo();
    expect(names()).toEqual(['Cell 1', 'Cell 2', 'Cell 3']);
    expect(runOf(1)).toEqual({ kind: 'ended', outcome: COMPLETED });
    expect(logText(notebook.logs.of(id).pieces)).toBe('hello');
  });

  it('brings back a cell that was deleted while it ran as its run has ended', async () => {
    open('while True: pass', 'b');
    state().runCell(idAt(0));
    await settled();
    state().deleteCell(idAt(0));
    await session.end(STOPPED);
    state().undo();
    expect(runOf(0)).toEqual({ kind: 'ended', outcome: STOPPED });
  });

  it('brings back a notebook that was replaced while a cell ran as that run has ended', async () => {
    open('while True: pass');
    state().runCell(idAt(0));
    await settled();
    state().openDocument(
      { nextNumber: 2, cells: [{ kind: 'code', number: 1, text: 'b' }] },
      'b.py',
    );
    await session.end(STOPPED);
    state().undo();
    expect(runOf(0)).toEqual({ kind: 'ended', outcome: STOPPED });
  });

  it('undoes several deletions one by one', () => {
    open('a', 'b');
    state().deleteCell(idAt(0));
    state().deleteCell(idAt(0));
    state().undo();
    state().undo();
    expect(names()).toEqual(['Cell 1', 'Cell 2']);
  });

  it('stays at the edges when it is moved beyond them', () => {
    open('a', 'b');
    state().moveCell(idAt(0), 'up');
    state().moveCell(idAt(1), 'down');
    expect(names()).toEqual(['Cell 1', 'Cell 2']);
    state().moveCell(idAt(1), 'up');
    expect(names()).toEqual(['Cell 2', 'Cell 1']);
  });

  it('keeps the way back to a notebook that another took the place of', () => {
    open('a', 'b');
    state().openDocument({ nextNumber: 2, cells: [{ kind: 'code', number: 1, text: 'z' }] }, 'New');
    expect(names()).toEqual(['Cell 1']);
    state().undo();
    expect(names()).toEqual(['Cell 1', 'Cell 2']);
    expect(state().nextNumber).toBe(3);
  });
});

describe('running', () => {
  it('hands over the cell’s name and its newest text', () => {
    open('a');
    state().changeText(idAt(0), 'print(2)');
    state().runCell(idAt(0));
    expect(session.pending[0]?.request).toMatchObject({ cell: 'Cell 1', code: 'print(2)' });
  });

  it('runs one cell at a time, the others wait', async () => {
    open('a', 'b');
    state().runCell(idAt(0));
    state().runCell(idAt(1));
    expect(session.cells).toEqual(['Cell 1']);
    expect(runOf(1)).toEqual({ kind: 'waiting' });
    session.begin();
    expect(runOf(0)).toMatchObject({ kind: 'running', startedAtMs: 1000, isStopping: false });
    await session.end(COMPLETED);
    expect(session.cells).toEqual(['Cell 2']);
  });

  it('does not run a cell twice at once', () => {
    open('a');
    state().runCell(idAt(0));
    state().runCell(idAt(0));
    expect(session.cells).toEqual(['Cell 1']);
  });

  it('takes the output of the former run away when the next begins', async () => {
    open('a');
    state().runCell(idAt(0));
    session.print('old');
    await session.end(COMPLETED);
    state().runCell(idAt(0));
    session.print('new');
    expect(logText(notebook.logs.of(idAt(0)).pieces)).toBe('new');
  });

  it('runs all up to the first cell that does not complete', async () => {
    open('a', 'b', 'c');
    state().runAll();
    await session.end(COMPLETED);
    await session.end(raisedAt('Cell 2', 1));
    expect(session.cells).toEqual([]);
    expect(runOf(2)).toBeUndefined();
  });

  it('leaves a cell that was asked for by itself in the queue when “Run all” ends early', async () => {
    open('a', 'b', 'c');
    state().runCell(idAt(2));
    state().runAll();
    await session.end(COMPLETED);
    await session.end(raisedAt('Cell 1', 1));
    expect(session.cells).toEqual([]);
    expect(runOf(1)).toBeUndefined();
    expect(runOf(2)).toEqual({ kind: 'ended', outcome: COMPLETED });
  });

  it('shows a waiting cell as it was when it is taken out of the queue', async () => {
    open('a', 'b');
    state().runCell(idAt(1));
    await session.end(COMPLETED);
    state().runCell(idAt(0));
    state().runCell(idAt(1));
    state().stopCell(idAt(1));
    expect(runOf(1)).toEqual({ kind: 'ended', outcome: COMPLETED });
    expect(session.stops).toBe(0);
  });

  it('goes to the next cell after running, and makes one at the end', () => {
    open('a', 'b');
    state().runAndAdvance(idAt(0));
    expect(state().focusRequest?.id).toBe(idAt(1));
    state().runAndAdvance(idAt(1));
    expect(names()).toEqual(['Cell 1', 'Cell 2', 'Cell 3']);
  });

  it('marks a result as older than the code once the code changes', async () => {
    open('a');
    state().runCell(idAt(0));
    await session.end(raisedAt('Cell 1', 1));
    expect(state().runs[idAt(0)]?.isEdited).toBe(false);
    state().changeText(idAt(0), 'b');
    expect(state().runs[idAt(0)]?.isEdited).toBe(true);
  });

  it('announces the end of a run', async () => {
    open('a');
    state().runCell(idAt(0));
    await session.end(raisedAt('Cell 1', 4));
    expect(state().announcement.text).toContain('Cell 1: NameError on line 4');
  });

  it('shows what is said to an error, also when that comes late', async () => {
    let resolve: (explanation: SpokenExplanation) => void = () => undefined;
    const explaining = new Promise<SpokenExplanation>((settle) => {
      resolve = settle;
    });
    const asked: string[] = [];
    notebook.dispose();
    notebook = createNotebook({
      session,
      explain: (_, { file, sources }) => {
        asked.push(`${file}: ${sources[file]}`);
        return explaining;
      },
    });
    open('a');
    state().runCell(idAt(0));
    const outcome = raisedAt('Cell 1', 1);
    await session.end(outcome);
    await expect.poll(() => runOf(0)).toEqual({ kind: 'ended', outcome });
    const explanation = { what: [], place: null, tries: [], language: 'en' };
    resolve(explanation);
    await settled();
    expect(runOf(0)).toEqual({ kind: 'ended', outcome, explanation });
    expect(asked).toEqual(['Cell 1: a']);
  });
});

describe('stopping and losing', () => {
  it('says that it is stopping until the run has ended', async () => {
    open('a', 'b');
    state().runAll();
    session.begin();
    state().stopCell(idAt(0));
    expect(session.stops).toBe(1);
    expect(runOf(0)).toMatchObject({ kind: 'running', isStopping: true });
    await session.end(STOPPED);
    expect(runOf(0)).toEqual({ kind: 'ended', outcome: STOPPED });
    expect(session.cells).toEqual([]);
    expect(state().sessionNotice).toBeNull();
  });

  it('says that the variables are gone when the session was lost', async () => {
    open('a', 'b');
    state().runCell(idAt(0));
    await session.end(COMPLETED);
    state().runCell(idAt(1));
    await session.end(LOST);
    expect(state().sessionNotice).toBe('lost');
    expect(state().runs[idAt(0)]?.epoch).toBeLessThan(state().epoch);
  });

  it('counts a restart once, even when it ends a run', async () => {
    open('a');
    state().runCell(idAt(0));
    const restarting = state().restart();
    await session.end(LOST);
    await restarting;
    expect(session.resets).toBe(1);
    expect(state().epoch).toBe(1);
    expect(state().sessionNotice).toBe('restarted');
  });

  it('keeps code and outputs over a restart', async () => {
    open('a');
    state().runCell(idAt(0));
    session.print('hello');
    await session.end(COMPLETED);
    await state().restart();
    expect(logText(notebook.logs.of(idAt(0)).pieces)).toBe('hello');
  });

  it('clears an output, but not one that is being written', async () => {
    open('a');
    state().runCell(idAt(0));
    session.print('hello');
    state().clearAllOutputs();
    expect(logText(notebook.logs.of(idAt(0)).pieces)).toBe('hello');
    await session.end(COMPLETED);
    state().clearAllOutputs();
    expect(logText(notebook.logs.of(idAt(0)).pieces)).toBe('');
    expect(runOf(0)).toBeUndefined();
  });
});

describe('without an engine', () => {
  it('says why at the cell and on the page, and runs nothing more', async () => {
    open('a', 'b');
    state().runAll();
    await session.endWithout('The engine is truncated.');
    expect(runOf(0)).toEqual({ kind: 'unavailable', message: 'The engine is truncated.' });
    expect(runOf(1)).toBeUndefined();
    expect(state().engineError).toBe('The engine is truncated.');
  });

  it('says so before anything is run', async () => {
    session.failToStart('The engine is missing.');
    await settled();
    expect(state().engine).toBe('failed');
    expect(state().engineError).toBe('The engine is missing.');
  });

  it('tries again when asked', async () => {
    session.failToStart('The engine is missing.');
    await settled();
    await state().restart();
    expect(session.resets).toBe(1);
    expect(state().engineError).toBeNull();
  });
});

describe('input', () => {
  it('is shown as wanted, answered from the desk and kept with the output', async () => {
    open('name = input("Name? ")');
    state().runCell(idAt(0));
    session.begin();
    session.print('Name? ');
    const answer = session.ask('Name? ');
    expect(runOf(0)).toMatchObject({ wanted: { prompt: 'Name? ' } });
    expect(state().announcement.text).toBe('Cell 1 waits for input: Name?');
    notebook.desk.send(['Ada']);
    expect(await answer).toBe('Ada');
    expect(runOf(0)).toMatchObject({ wanted: null });
    expect(logText(notebook.logs.of(idAt(0)).pieces)).toBe('Name? Ada\n');
    await session.end(COMPLETED);
    expect(state().announcement.text).toContain('1 line of output');
  });

  it('does not let the time shown go on', () => {
    open('input()');
    state().runCell(idAt(0));
    session.begin();
    nowMs = 3_000;
    void session.ask('');
    nowMs = 60_000;
    notebook.desk.send(['x']);
    expect(runOf(0)).toMatchObject({ startedAtMs: 58_000 });
  });

  it('is not wanted any more when the program has stopped waiting', () => {
    open('input()');
    state().runCell(idAt(0));
    session.begin();
    const ending = new AbortController();
    void session.ask('', ending.signal);
    ending.abort();
    expect(runOf(0)).toMatchObject({ wanted: null });
  });
});
