import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildNode } from '../../scripts/lib/build-node.mjs';
import type { HostFunction } from '../host-functions/declaration';
import { HostException } from '../host-functions/declaration';
import { createNodeSession } from '../node/node-session';
import { type AuditEvent, parseJsonLines, REDACTED, redact, toJsonLine } from '../protocol/audit';
import { replay } from './replay';
import type { RunRequest, Session } from './session';
import type { SessionOptions } from './session-options';

let workerUrl: URL;
const enginePath = new URL('../../public/engine/micropython.wasm', import.meta.url);

beforeAll(async () => {
  workerUrl = pathToFileURL(join(await buildNode(), 'worker.js'));
}, 60_000);

const create = (options: SessionOptions): Session =>
  createNodeSession({ enginePath, workerUrl, ...options });

const DETERMINISM = { seed: 5, clockMs: Date.UTC(2026, 0, 1) };

const TIMES: HostFunction = {
  module: 'page',
  name: 'times',
  doc: 'Multiplies.',
  parameters: [
    { name: 'a', type: 'int' },
    { name: 'b', type: 'int' },
  ],
  result: 'int',
  call: ({ a, b }) => Number(a) * Number(b),
};

/** Programs of many kinds; `n` makes each its own. */
const PROGRAMS: readonly ((n: number) => string)[] = [
  (n) => `total = ${n}\nfor i in range(${n % 50}): total += i\nprint(total)\ntotal`,
  (n) => `import random\nvalues = [random.random() for _ in range(${(n % 7) + 1})]\nprint(values)`,
  (n) => `import time\ntime.sleep(${n % 3})\nprint(time.time())`,
  (n) => `raise ValueError("number ${n}")`,
  (n) => `kept = globals().get("kept", [])\nkept.append(${n})\nlen(kept)`,
  (n) => `open("file${n % 20}.txt", "a").write("${n}\\n")`,
  () => 'def f(n): return f(n + 1)\nf(0)',
  () => 'l = []\nwhile True: l.append(bytearray(100_000))',
  () => 'l = None\nwhile True: pass',
  (n) => `name = input("Name? ")\nprint("Hello " + name, ${n})`,
  (n) => `import page\nprint(page.times(${n}, 3))`,
  () => 'import page\npage.times("x", 1)',
  (n) => `{str(i): i for i in range(${n % 30})}`,
  () => 'x = (',
  (n) => `print("é" * ${n % 90}, id(object()) % 16, {3, 1, 2})`,
];

async function record(runs: number, options: SessionOptions): Promise<AuditEvent[]> {
  const events: AuditEvent[] = [];
  const session = create({
    determinism: DETERMINISM,
    limits: { steps: 20_000, heapBytes: 2 * 1024 * 1024, timeMs: Number.POSITIVE_INFINITY },
    functions: [TIMES],
    mounts: { '/lib/given.py': 'x = 1\n' },
    ...options,
    onAudit: (event) => events.push(event),
  });
  for (let n = 0; n < runs; n++) {
    const program = PROGRAMS[n % PROGRAMS.length];
    await session.run({ cell: `Cell ${n}`, code: program?.(n) ?? '', stdin: `Ada ${n}\n` });
    if (n % 100 === 40) await session.files.write('/given.txt', `${n}`);
    if (n % 400 === 90) await session.reset();
  }
  session.dispose();
  return events;
}

describe('the audit of a thousand runs', () => {
  let events: readonly AuditEvent[];

  beforeAll(async () => {
    events = parseJsonLines((await record(1_000, {})).map(toJsonLine).join(''));
  }, 120_000);

  it('is complete', () => {
    const runs = events.filter((event) => event.kind === 'run');
    expect(runs).toHaveLength(1_000);
    expect(events.map(({ serial }) => serial)).toEqual(events.map((_, index) => index + 1));
    const ends = new Set(runs.map(({ outcome }) => outcome.kind));
    expect(ends).toEqual(new Set(['completed', 'raised', 'limited']));
    const limits = runs.map(({ outcome }) => outcome.kind === 'limited' && outcome.limit.name);
    expect(new Set(limits)).toEqual(new Set([false, 'steps', 'heap', 'recursion']));
    expect(runs.flatMap(({ hostCalls }) => hostCalls)).toHaveLength(2 * 66);
    expect(runs[9]).toMatchObject({ cell: 'Cell 9', stdin: ['Ada 9\n'] });
    expect(runs[5]).toMatchObject({
      fileChanges: [{ path: '/file5.txt', kind: 'added', size: 2 }],
    });
  });

  it('is replayed to the same outcomes', async () => {
    const report = await replay(events, create);
    expect(report).toEqual({ runs: 1_000, inexact: 0, differences: [] });
  }, 120_000);

  it('shows a run that went otherwise', async () => {
    const changed = events
      .slice(0, 12)
      .map((event) =>
        event.kind === 'run' && event.cell === 'Cell 4'
          ? { ...event, code: 'len([1, 2, 3])' }
          : event,
      );
    const { differences } = await replay(changed, create);
    expect(differences).toContainEqual({ serial: 6, what: 'repr', recorded: '1', replayed: '3' });
  }, 60_000);

  it('says no value once it is redacted, and cannot be replayed then', async () => {
    const redacted = events.map(redact);
    const text = redacted.map(toJsonLine).join('');
    for (const said of ['Ada', 'number 3', 'ValueError(', 'bytearray', 'x = 1']) {
      expect(text).not.toContain(said);
    }
    expect(text).toContain(REDACTED);
    expect(text).toContain('ValueError');
    await expect(replay(redacted, create)).rejects.toThrow('redacted');
  });
});

/** Functions that end in every way a call can end in. */
const MANY_ENDS: readonly HostFunction[] = [
  TIMES,
  { ...TIMES, name: 'once', maxCalls: 1 },
  {
    ...TIMES,
    name: 'fail',
    call: () => {
      throw new HostException('ValueError', 'no such number');
    },
  },
  { ...TIMES, name: 'hang', maxMs: 20, call: () => new Promise<number>(() => undefined) },
  { ...TIMES, name: 'large', result: 'str', call: () => 'x'.repeat(2_000_000) },
];

const CATCHING_ALL = `
import page
def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e)
attempt(page.times, "x", 1)
attempt(page.times, 2, 3)
attempt(page.once, 1, 1)
attempt(page.once, 1, 2)
attempt(page.fail, 1, 1)
attempt(page.hang, 1, 1)
attempt(page.large, 1, 1)
attempt(page.times, 5, 5)
attempt(page.once, 1, 3)
`;

const READING_ON = `
import sys
lines = []
for _ in range(4):
    try:
        lines.append(sys.stdin.readline())
    except OSError as e:
        lines.append("OSError")
lines
`;

/** The log of one run and the output of it, and of its replay. */
async function recordAndReplay(request: Omit<RunRequest, 'cell'>, options: SessionOptions) {
  const events: AuditEvent[] = [];
  const session = create({
    ...options,
    determinism: DETERMINISM,
    onAudit: (event) => events.push(event),
  });
  await session.run({ cell: 'Cell 1', ...request });
  session.dispose();
  const log = parseJsonLines(events.map(toJsonLine).join(''));
  const ended = log.find((event) => event.kind === 'run');
  if (!ended) throw new Error('the run is not in the log');
  return { ended, report: await replay(log, create) };
}

const EXACT = { runs: 1, inexact: 0, differences: [] };

describe('a replay', { timeout: 60_000 }, () => {
  it('refuses the calls again that were refused, and repeats the ends of the others', async () => {
    const { ended, report } = await recordAndReplay(
      { code: CATCHING_ALL },
      { functions: MANY_ENDS },
    );
    expect(ended.hostCalls.map(({ name, end }) => `${name} ${end}`)).toEqual([
      'page.times refused',
      'page.times returned',
      'page.once returned',
      'page.once refused',
      'page.fail raised',
      'page.hang limited',
      'page.large limited',
      'page.times returned',
      'page.once refused',
    ]);
    expect(ended.outcome.kind).toBe('completed');
    expect(report).toEqual(EXACT);
  });

  it('gives input again with its ends, read by read', async () => {
    const answers = ['Ada', null, 'Bob'];
    const { ended, report } = await recordAndReplay(
      {
        code: 'import sys\nlines = [sys.stdin.readline() for _ in range(3)]\nprint(lines)',
        onInput: async () => answers.shift() ?? null,
      },
      {},
    );
    expect(ended.stdin).toEqual(['Ada\n', '', 'Bob\n']);
    expect(report).toEqual(EXACT);
  });

  it('repeats that nobody answered', async () => {
    const { ended, report } = await recordAndReplay({ code: READING_ON }, {});
    expect(ended.stdin).toEqual([null, null, null, null]);
    expect(ended.outcome).toMatchObject({ repr: "['OSError', 'OSError', 'OSError', 'OSError']" });
    expect(report).toEqual(EXACT);
  });

  it('gives bytes again that are no text', async () => {
    const { ended, report } = await recordAndReplay(
      {
        code: 'try:\n  input()\nexcept Exception as e:\n  kind = type(e).__name__\nkind',
        onInput: async () => Uint8Array.of(0x67, 0xfc, 0x0a),
      },
      {},
    );
    expect(ended.stdin).toEqual([{ bytes: '67fc0a' }]);
    expect(report).toEqual(EXACT);
  });

  it('says of a run whose input is more than is kept that it was not compared', async () => {
    const stdin = 'x'.repeat(9 * 1024 * 1024);
    const { ended, report } = await recordAndReplay(
      {
        code: 'import sys\nn = 0\nwhile True:\n  s = sys.stdin.read(50_000)\n  if not s: break\n  n += len(s)\nn',
        stdin,
      },
      {},
    );
    expect(ended).toMatchObject({ isComplete: false, outcome: { kind: 'completed' } });
    expect(report).toMatchObject({ runs: 1, inexact: 1, differences: [] });
  });
});

describe('the audit of a run that did not live to its end', { timeout: 60_000 }, () => {
  const HANGING: HostFunction = {
    ...TIMES,
    name: 'hang',
    call: () => new Promise<number>(() => undefined),
  };

  it('has the calls it made, the one it was in as well', async () => {
    const events: AuditEvent[] = [];
    let handleCalled: () => void = () => undefined;
    const called = new Promise<void>((resolve) => {
      handleCalled = resolve;
    });
    const session = create({
      functions: [
        TIMES,
        {
          ...HANGING,
          call: () => {
            handleCalled();
            return new Promise<number>(() => undefined);
          },
        },
      ],
      onAudit: (event) => events.push(event),
    });
    const code = 'import page\nprint(page.times(2, 3))\npage.hang(1, 2)';
    const run = session.run({ cell: 'Cell 1', code });
    await called;
    await session.reset();
    await run;
    session.dispose();
    const ended = events.find((event) => event.kind === 'run');
    expect(ended).toMatchObject({
      isComplete: false,
      outcome: { kind: 'stopped', session: 'lost' },
      hostCalls: [
        { name: 'page.times', end: 'returned' },
        { name: 'page.hang', end: 'stopped' },
      ],
    });
  });
});

describe('the audit of a fork', { timeout: 60_000 }, () => {
  it('is its own', async () => {
    const first: AuditEvent[] = [];
    const second: AuditEvent[] = [];
    const session = create({ onAudit: (event) => first.push(event) });
    await session.run({ cell: 'Cell 1', code: 'x = 1' });
    const fork = await session.fork({ onAudit: (event) => second.push(event) });
    const silent = await session.fork();
    await fork.run({ cell: 'Cell 2', code: 'x + 1' });
    await silent.run({ cell: 'Cell 2', code: 'x + 2' });
    for (const each of [session, fork, silent]) each.dispose();
    expect(first.map(({ kind }) => kind)).toEqual(['session', 'run']);
    expect(second.map(({ kind }) => kind)).toEqual(['session', 'run']);
    expect(second[0]).toMatchObject({ checkpointHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(second[1]).toMatchObject({ outcome: { repr: '2' } });
  });
});

describe('a redacted event', { timeout: 60_000 }, () => {
  it('says no name that the program chose', async () => {
    const events: AuditEvent[] = [];
    const session = create({ onAudit: (event) => events.push(event) });
    const code = [
      'class SecretName(Exception): pass',
      'open("secret_file.txt", "w").close()',
      'def secret_function(): raise SecretName("secret value")',
      'secret_function()',
    ].join('\n');
    await session.run({ cell: 'Cell 1', code });
    session.dispose();
    const text = events.map(redact).map(toJsonLine).join('');
    expect(text.toLowerCase()).not.toContain('secret');
    expect(text).toContain('"line":3');
    expect(text).toContain('"kind":"added"');
  });
});

describe('a log', () => {
  it.each([
    ['{"kind":"run"', 'Line 1 of the log is not JSON.'],
    ['{"kind":"other","serial":1}', 'Line 1 of the log is not its event 1.'],
    ['{"kind":"reset","serial":7}', 'Line 1 of the log is not its event 1.'],
    ['null', 'Line 1 of the log is not its event 1.'],
  ])('that reads %s is refused', (line, message) => {
    expect(() => parseJsonLines(line)).toThrow(message);
  });

  it('does not begin without its session', async () => {
    const reset = { kind: 'reset', serial: 1, at: '' } as const;
    await expect(replay([reset], create)).rejects.toThrow('does not begin with a session');
  });
});
