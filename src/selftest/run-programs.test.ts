import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_FIGURES, type Outcome } from '../protocol/outcome';
import type { RunRequest } from '../session/session';
import { realTimers } from '../session/watchdog';
import { KEPT_REPR, READ_KEPT, SET_KEPT, SWEEP } from './kept';
import type { HostileProgram } from './program';
import type { ProgramResult } from './program-result';
import { ProgramRunner, type TestedSession } from './run-programs';

const completed = (repr: string | null = null): Outcome => ({
  kind: 'completed',
  repr,
  figures: NO_FIGURES,
});
const limited = (session: 'kept' | 'lost'): Outcome => ({
  kind: 'limited',
  limit: { name: 'time', value: 400 },
  session,
  exception: null,
  figures: NO_FIGURES,
});

/** A session whose answers a test has written down by code. */
class ScriptedSession implements TestedSession {
  readonly codes: string[] = [];
  resets = 0;
  stops = 0;
  isDisposed = false;

  constructor(private readonly answer: (code: string) => Outcome | Promise<Outcome>) {}

  async ready() {
    return;
  }

  async run({ code, onStart }: RunRequest) {
    this.codes.push(code);
    onStart?.();
    return this.answer(code);
  }

  async reset() {
    this.resets++;
  }

  stop() {
    this.stops++;
  }

  dispose() {
    this.isDisposed = true;
  }
}

/** Waits for nothing longer than a moment. */
const hasty = { ...realTimers, setTimeout: (act: () => void) => setTimeout(act, 5) };
const PROGRAM: HostileProgram = { id: 'p', title: 'does harm', code: 'p', ends: ['limited'] };
let tasks: number[];

beforeEach(() => {
  tasks = [];
});

const sessions: ScriptedSession[] = [];
afterEach(() => {
  sessions.length = 0;
});

async function run(
  answers: Partial<Record<string, Outcome | Promise<Outcome>>>,
  programs: readonly HostileProgram[] = [PROGRAM],
  timers = realTimers,
): Promise<readonly ProgramResult[]> {
  const normal = new Map([
    [SET_KEPT, completed()],
    [READ_KEPT, completed(KEPT_REPR)],
    [SWEEP, completed()],
  ]);
  const runner = new ProgramRunner({
    createSession: () => {
      const session = new ScriptedSession(
        (code) => answers[code] ?? normal.get(code) ?? limited('kept'),
      );
      sessions.push(session);
      return session;
    },
    timers,
    watch: {
      kind: 'timer gaps',
      allowedMs: 100,
      take: () => tasks.shift() ?? 0,
      end: () => undefined,
    },
  });
  const results: ProgramResult[] = [];
  for await (const result of runner.runGroups([{ id: 'g', title: 'G', programs }])) {
    results.push(result);
  }
  return results;
}

const kinds = (result: ProgramResult | undefined) => result?.faults.map(({ kind }) => kind);

describe('a program runner', () => {
  it('finds no fault with a program that ends as it may and leaves all in order', async () => {
    const [result] = await run({});
    expect(result).toMatchObject({ faults: [], end: 'limited: time', session: 'kept' });
    expect(sessions[0]?.codes).toEqual([SET_KEPT, 'p', READ_KEPT, SWEEP]);
  });

  it('sets the variables once for many programs', async () => {
    await run({}, [PROGRAM, { ...PROGRAM, id: 'q' }]);
    expect(sessions[0]?.codes.filter((code) => code === SET_KEPT)).toHaveLength(1);
    expect(sessions[0]?.resets).toBe(0);
  });

  it('reports an end that the program does not allow', async () => {
    expect(kinds((await run({ p: completed() }))[0])).toEqual(['ended otherwise']);
  });

  it('reports lost variables, and sets them again for the next program', async () => {
    const nameError: Outcome = {
      kind: 'raised',
      exception: { type: 'NameError', message: '', frames: [], traceback: '' },
      exit: null,
      figures: NO_FIGURES,
    };
    const answers = { p: limited('lost'), [READ_KEPT]: nameError };
    const results = await run(answers, [PROGRAM, { ...PROGRAM, id: 'q', code: 'q' }]);
    expect(kinds(results[0])).toEqual(['session lost', 'next cell failed']);
    expect(sessions[0]?.codes.filter((code) => code === SET_KEPT)).toHaveLength(2);
  });

  it('reports variables with other values', async () => {
    expect(kinds((await run({ [READ_KEPT]: completed('(1, 2)') }))[0])).toEqual([
      'variables changed',
    ]);
  });

  it('reports a page that stood still', async () => {
    // What stood before a program is not its doing.
    tasks = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? 500 : 101));
    expect(kinds((await run({}, [PROGRAM], hasty))[0])).toEqual(['page blocked']);
  });

  it('does not blame a program for a page that stood still but once', async () => {
    tasks = [0, 101, 0, 99];
    expect(kinds((await run({}, [PROGRAM], hasty))[0])).toEqual([]);
  });

  it('forgets no other fault when it tries again', async () => {
    tasks = [0, 101, 0, 99];
    let runs = 0;
    const answers = {
      get p() {
        return runs++ === 0 ? limited('lost') : limited('kept');
      },
    };
    expect(kinds((await run(answers, [PROGRAM], hasty))[0])).toEqual(['session lost']);
  });

  it('gives a run up that does not settle, and goes on with the next', async () => {
    const never = new Promise<Outcome>(() => undefined);
    const results = await run({ p: never }, [PROGRAM, { ...PROGRAM, id: 'q', code: 'q' }], hasty);
    expect(kinds(results[0])).toEqual(['hung']);
    expect(kinds(results[1])).toEqual([]);
  });

  it('presses Stop in a program that asks for it, and in no cell after it', async () => {
    const late = new Promise<Outcome>((resolve) => setTimeout(() => resolve(limited('kept')), 40));
    await run({ p: late }, [{ ...PROGRAM, stopAfterMs: 5 }]);
    expect(sessions[0]?.stops).toBe(1);
    await run({}, [{ ...PROGRAM, stopAfterMs: 5 }]);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(sessions[1]?.stops).toBe(0);
  });

  it('resets the session after a program that breaks what others need', async () => {
    await run({}, [{ ...PROGRAM, isMessy: true }]);
    expect(sessions[0]?.resets).toBe(1);
  });
});
