import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildNode } from '../../scripts/lib/build-node.mjs';
import { createNodeSession } from '../node/node-session';
import type { AuditEvent } from '../protocol/audit';
import { parseJsonLines, toJsonLine } from '../protocol/audit-log';
import { replay } from './replay';
import type { Session } from './session';
import type { SessionOptions } from './session-options';

let workerUrl: URL;
const enginePath = new URL('../../public/engine/micropython.wasm', import.meta.url);

beforeAll(async () => {
  workerUrl = pathToFileURL(join(await buildNode(), 'worker.js'));
}, 60_000);

const create = (options: SessionOptions): Session =>
  createNodeSession({ enginePath, workerUrl, ...options });

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const cell = (code: string) => ({ cell: 'Cell 1', code });

/** The log of what `act` does with a session, written and read back, and what a replay says of it. */
async function record(act: (session: Session) => Promise<unknown>, options: SessionOptions = {}) {
  const events: AuditEvent[] = [];
  const session = create({
    determinism: { seed: 1, clockMs: 0 },
    ...options,
    onAudit: (event) => events.push(event),
  });
  await act(session);
  session.dispose();
  const log = parseJsonLines(events.map(toJsonLine).join(''));
  return { log, report: await replay(log, create) };
}

/** Runs and stops a cell once it has printed something. */
async function stopWhenBegun(session: Session, code: string) {
  const outcome = session.run({
    ...cell(code),
    onInput: () => new Promise<string>(() => undefined),
    onOutput: () => session.stop(),
  });
  return outcome;
}

const COUNTING = 'print("begun", flush=True)\nn = 0\nwhile True:\n    n += 1';

describe('the replay of a run that was ended from outside', { timeout: 60_000 }, () => {
  it.each([
    ['by Stop', (session: Session) => stopWhenBegun(session, COUNTING)],
    [
      'by Stop, which it caught',
      (session: Session) =>
        stopWhenBegun(
          session,
          `try:\n${COUNTING.replaceAll(/^/gm, '    ')}\nexcept KeyboardInterrupt:\n    kept = n\nkept`,
        ),
    ],
    [
      'by Stop, which it caught in a wait for input',
      (session: Session) =>
        stopWhenBegun(
          session,
          'n = 1\nprint("begun")\ntry:\n    input()\nexcept KeyboardInterrupt:\n    n = 5\nn',
        ),
    ],
    [
      'by Stop, which it swallowed until it was cut off',
      (session: Session) =>
        stopWhenBegun(
          session,
          'n = 0\nprint("begun")\nwhile True:\n    try:\n        while True: n += 1\n    except BaseException:\n        n += 1000',
        ),
    ],
    [
      'by the clock',
      (session: Session) => session.run({ ...cell(COUNTING), limits: { timeMs: 100 } }),
    ],
  ])('comes to the same variables: %s', async (_, act) => {
    const { log, report } = await record(async (session) => {
      await act(session);
      await session.run(cell('n'));
    });
    expect(log.filter(({ kind }) => kind === 'run')).toHaveLength(2);
    expect(report).toEqual({ runs: 2, compared: 2, differences: [] });
  });

  it('ends where the recorded run sleeps, which takes no time again', async () => {
    const { report } = await record(
      async (session) => {
        const outcome = session.run(cell('import time\nn = 1\ntime.sleep(600)\nn = 2'));
        await sleep(300);
        session.stop();
        await outcome;
        await session.run(cell('n'));
      },
      { determinism: {} },
    );
    expect(report).toEqual({ runs: 2, compared: 2, differences: [] });
  });

  it('ends by itself where the run goes otherwise', async () => {
    const code = 'while not input(): pass';
    const { log } = await record((session) => session.run({ ...cell(code), stdin: 'x\n' }));
    const edited = log.map((event) =>
      event.kind === 'run' ? { ...event, code, stdin: Array(1_000_000).fill('\n') } : event,
    );
    const { differences } = await replay(edited, create);
    expect(differences).toContainEqual({
      serial: 2,
      what: 'kind',
      recorded: 'completed',
      replayed: 'limited',
    });
  });
});

describe('a log', { timeout: 60_000 }, () => {
  it('has what happened in its order', async () => {
    const { log, report } = await record(async (session) => {
      const first = session.run(cell('x = 1'));
      const write = session.files.write('/p', 'z');
      const second = session.run(cell('x, open("/p").read()'));
      const reset = session.reset();
      const third = session.run(cell('x'));
      await Promise.all([first, write, second, reset, third]);
    });
    expect(log.map(({ kind }) => kind)).toEqual(['session', 'run', 'write', 'run', 'reset', 'run']);
    expect(report).toMatchObject({ runs: 3, compared: 1, differences: [] });
  });

  it('has runs that wait after the one that runs, when a Stop takes them out', async () => {
    const { log } = await record(async (session) => {
      const first = stopWhenBegun(session, COUNTING);
      const second = session.run(cell('later'));
      await Promise.all([first, second]);
    });
    const runs = log.flatMap((event) => (event.kind === 'run' ? [event.code] : []));
    expect(runs).toEqual([COUNTING, 'later']);
  });

  it('takes the text "Infinity" for a text, and a number for a number', async () => {
    const { log, report } = await record(
      async (session) => {
        await session.run({ ...cell('Infinity'), stdin: 'Infinity' });
        await session.run(cell('class A:\n    def __repr__(self): return "Infinity"\nA()'));
      },
      { limits: { timeMs: Number.POSITIVE_INFINITY } },
    );
    expect(log[1]).toMatchObject({
      code: 'Infinity',
      limits: { timeMs: Number.POSITIVE_INFINITY },
    });
    expect(report).toEqual({ runs: 2, compared: 2, differences: [] });
  });

  it.each([
    ['mounts', '{"kind":"session","serial":1,"version":1,"limits":{},"determinism":{},"mounts":5}'],
    ['version', '{"kind":"session","serial":1,"version":2}'],
    ['file', '{"kind":"write","serial":1}'],
    ['cell', '{"kind":"run","serial":1}'],
  ])('without a proper %s is refused', (field, line) => {
    expect(() => parseJsonLines(line)).toThrow(`Line 1 of the log has no proper "${field}".`);
  });

  it('whose code was edited is refused', async () => {
    const { log } = await record((session) => session.run(cell('print(1)')));
    const edited = log.map((event) =>
      event.kind === 'run' ? { ...event, code: 'print(2)' } : event,
    );
    await expect(replay(edited, create)).rejects.toThrow('not what its hash says');
  });

  it('says what the file held when it was written', async () => {
    const { log } = await record(async (session) => {
      const bytes = new Uint8Array([65]);
      const write = session.files.write('/a', bytes);
      bytes[0] = 66;
      await write;
    });
    expect(log[1]).toMatchObject({ kind: 'write', file: { data: '41' } });
  });
});
