import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildNode } from '../../scripts/lib/build-node.mjs';
import type { HostFunction } from '../host-functions/declaration';
import { createNodeSession } from '../node/node-session';
import { type AuditEvent, parseJsonLines, REDACTED, redact, toJsonLine } from '../protocol/audit';
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
    expect(runs[9]).toMatchObject({ cell: 'Cell 9', stdin: 'Ada 9\n' });
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
