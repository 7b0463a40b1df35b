import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildNode } from '../../scripts/lib/build-node.mjs';
import { HostException, type HostFunction } from '../host-functions/declaration';
import type { Outcome } from '../protocol/outcome';
import type { RunRequest, Session } from '../session/session';
import type { SessionOptions } from '../session/session-options';
import { createNodeSession } from './node-session';

let workerUrl: URL;
let directory: string;
const sessions: Session[] = [];

beforeAll(async () => {
  workerUrl = pathToFileURL(join(await buildNode(), 'worker.js'));
  directory = mkdtempSync(join(tmpdir(), 'cloche-session-'));
  return () => rmSync(directory, { recursive: true });
}, 60_000);

afterEach(() => {
  for (const session of sessions.splice(0)) session.dispose();
});

const enginePath = new URL('../../public/engine/micropython.wasm', import.meta.url);

function create(options: SessionOptions = {}): Session {
  const session = createNodeSession({ enginePath, workerUrl, ...options });
  sessions.push(session);
  return session;
}

async function run(session: Session, code: string, limits = {}) {
  let stdout = '';
  const outcome = await session.run({
    cell: 'Cell 1',
    code,
    limits,
    onOutput: (pieces) => {
      for (const piece of pieces) if (piece.stream === 'stdout') stdout += piece.text;
    },
  });
  return { outcome, stdout };
}

/** Type and message of the exception that ended a run. */
const told = (outcome: Outcome) =>
  'exception' in outcome && outcome.exception
    ? `${outcome.exception.type}: ${outcome.exception.message}`
    : outcome.kind;

describe('a session', () => {
  it('goes on from before a run whose worker had to be ended', async () => {
    const url = join(directory, 'hang.mjs');
    writeFileSync(url, 'export default { page: { hang: () => { for (;;); } } };');
    const session = create({
      workerFunctions: {
        url: pathToFileURL(url).href,
        declarations: [{ module: 'page', name: 'hang', doc: '', parameters: [], result: 'None' }],
      },
    });
    await run(session, 'kept = [1]\nopen("kept.txt", "w").write("kept")');
    const { outcome } = await run(session, 'kept.append(2)\nimport page\npage.hang()', {
      hostCallMs: 50,
    });
    expect(outcome).toMatchObject({
      kind: 'limited',
      limit: { name: 'hostCallTime', value: 50 },
      session: 'restored',
    });
    expect((await run(session, 'print(kept, open("kept.txt").read())')).stdout).toBe('[1] kept\n');
    // Twice in a row: the restored worker has sent nothing yet that it could be restored from.
    await run(session, 'import page\npage.hang()', { hostCallMs: 50 });
    expect((await run(session, 'print(kept)')).stdout).toBe('[1]\n');
  }, 20_000);

  it('is copied, put back and forked', async () => {
    const session = create();
    await run(session, 'n = 1');
    const checkpoint = await session.checkpoint();
    await run(session, 'n = 2');
    const fork = await session.fork();
    sessions.push(fork);
    await run(fork, 'n += 10');
    await session.restore(checkpoint);
    expect((await run(session, 'print(n)')).stdout).toBe('1\n');
    expect((await run(fork, 'print(n)')).stdout).toBe('12\n');
    const other = create({ checkpoint });
    expect((await run(other, 'print(n)')).stdout).toBe('1\n');
  });

  it('refuses a damaged checkpoint and stays as it was', async () => {
    const session = create();
    await run(session, 'n = 1');
    const checkpoint = await session.checkpoint();
    const damaged = checkpoint.slice();
    damaged[5000] = (damaged[5000] ?? 0) ^ 1;
    await expect(session.restore(damaged)).rejects.toMatchObject({
      name: 'CheckpointRefusedError',
      message: expect.stringContaining('checksum') as string,
    });
    await expect(session.restore(new Uint8Array(10))).rejects.toThrow('not a checkpoint');
    expect((await run(session, 'print(n)')).stdout).toBe('1\n');
  });

  it('lists its variables without running code of the program', async () => {
    const session = create();
    await run(
      session,
      `
class Sly:
    def __repr__(self): raise SystemExit
    def __len__(self): print("ran"); return 1
sly, n, text, big = Sly(), 7, "é" * 500, 3 ** 9999
rows = [[1, 2], {"a": (1,)}]
rows.append(rows)
_hidden, __dunder = 1, 2
globals()[sly] = 1
`,
    );
    const variables = await session.variables();
    expect(variables.map(({ name }) => name)).toEqual([
      'Sly',
      '_hidden',
      'big',
      'n',
      'rows',
      'sly',
      'text',
    ]);
    const find = (name: string) => variables.find((variable) => variable.name === name);
    expect(find('n')).toEqual({ name: 'n', type: 'int', repr: '7', length: null });
    expect(find('sly')).toMatchObject({ type: 'Sly', repr: '<Sly object>', length: null });
    expect(find('rows')).toMatchObject({ type: 'list', length: 3 });
    expect(find('rows')?.repr).toMatch(/^\[\[1, 2\], \{'a': …\}, \[/);
    expect(find('text')).toMatchObject({ type: 'str', length: 500 });
    expect(find('text')?.repr).toMatch(/^'é+…$/);
    expect(find('big')?.repr).toMatch(/^<int of about \d+ bits>$/);
  });
});

describe('files of a session', () => {
  it('are written, read, listed and removed from outside', async () => {
    const session = create();
    await session.files.write('/data/deep/a.txt', 'one\n');
    await run(session, 'open("/data/b.bin", "wb").write(bytes(range(5)))');
    expect(await session.files.list()).toMatchObject([
      { path: '/data', size: null },
      { path: '/data/deep', size: null },
      { path: '/data/deep/a.txt', size: 4 },
      { path: '/data/b.bin', size: 5 },
    ]);
    expect(await session.files.read('/data/b.bin')).toEqual(Uint8Array.of(0, 1, 2, 3, 4));
    await session.files.remove('/data');
    expect(await session.files.list()).toEqual([]);
    await expect(session.files.read('/data')).rejects.toMatchObject({
      name: 'SessionFileError',
      errno: 2,
      message: '/data could not be read: there is no such file or directory.',
    });
  });

  it('that are mounted can be read and not changed', async () => {
    const session = create({ mounts: { '/lib/tool.py': 'def double(n): return 2 * n\n' } });
    const code = 'import tool, os\nprint(tool.double(4), open("/lib/tool.py").read(3))';
    expect((await run(session, code)).stdout).toBe('8 def\n');
    for (const change of [
      'open("/lib/tool.py", "w")',
      'open("/lib/tool.py", "a")',
      'open("/lib/new.py", "w")',
      'os.remove("/lib/tool.py")',
      'os.rename("/lib/tool.py", "/mine.py")',
      'os.rename("/lib", "/mine")',
      'os.mkdir("/lib/more")',
    ]) {
      expect(told((await run(session, change)).outcome)).toContain('[Errno 30]');
    }
  });

  it.each([
    ['fileCount', 'for i in range(9): open(str(i), "w").close()', { fileCount: 5 }, 5],
    ['fileBytes', 'f = open("a", "w")\nwhile True: f.write("x" * 100)', { fileBytes: 1000 }, 1000],
    [
      'filesBytes',
      'for i in range(99): open(str(i), "w").write("x" * 100)',
      { filesBytes: 1000 },
      1000,
    ],
  ])('meet their limit %s', async (name, code, limits, value) => {
    const session = create();
    const { outcome } = await run(session, code, limits);
    expect(outcome).toMatchObject({ kind: 'limited', limit: { name, value }, session: 'kept' });
    expect(told(outcome)).toContain('OSError: [Errno 28] No space left');
    const caught = `try:\n${code.replace(/^/gm, '    ')}\nexcept OSError as e: print(e.errno)`;
    expect((await run(session, caught, limits)).stdout).toBe('28\n');
  });
});

describe('functions of the host', () => {
  const functions: readonly HostFunction[] = [
    {
      module: 'page',
      name: 'add',
      doc: 'Adds two numbers.',
      parameters: [
        { name: 'a', type: 'float' },
        { name: 'b', type: 'float', default: 1 },
      ],
      result: 'float',
      call: ({ a, b }) => Number(a) + Number(b),
    },
    {
      module: 'page',
      name: 'echo',
      doc: 'Gives back what it gets, later.',
      parameters: [{ name: 'value', type: 'any' }],
      result: 'any',
      call: async ({ value = null }) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return value;
      },
    },
    {
      module: 'page',
      name: 'fail',
      doc: '',
      parameters: [{ name: 'how', type: 'str' }],
      result: 'None',
      call: ({ how }) => {
        if (how === 'key') throw new HostException('KeyError', 'no such city');
        if (how === 'exit') throw new HostException('SystemExit', 'leave');
        throw new Error('plain trouble');
      },
    },
    {
      module: 'page',
      name: 'never',
      doc: '',
      parameters: [],
      result: 'None',
      call: () => new Promise(() => undefined),
    },
    { module: 'page', name: 'lie', doc: '', parameters: [], result: 'int', call: () => 'text' },
    {
      module: 'page',
      name: 'rare',
      doc: '',
      parameters: [],
      result: 'None',
      maxCalls: 2,
      call: () => null,
    },
  ];

  it('are ordinary functions of a module', async () => {
    const session = create({ functions });
    const code = `
import page
from page import add
print(add(1, 2), add(1), add(b=2, a=0.5), type(add(1)))
print(add.__name__, add.__module__, add)
print(add.__doc__)
import sys
sys.modules.clear()
import page as again
print(again.add is add)
`;
    expect((await run(session, code)).stdout).toBe(
      "3.0 2.0 2.5 <class 'float'>\nadd page <function add>\n" +
        'add(a: float, b: float = 1) -> float\n\nAdds two numbers.\nTrue\n',
    );
  });

  it('pass values of every kind both ways', async () => {
    const session = create({ functions });
    const code = `
from page import echo
for value in (None, True, 0, -1, 2**31, -2**31, 2**53 + 1, -2**64, 3**200, -3**200, 1.5, float("inf"),
              "", "é€😀", b"\\x00\\xff", [], [1, [2, [3]]], {}, {"a": {"b": [None]}}, "x" * 10000):
    back = echo(value)
    if back != value or type(back) != type(value): print("differs", value, back)
nan = echo(float("nan"))
print(nan != nan, echo((1, 2)), echo(bytearray(b"ab")))
`;
    expect((await run(session, code)).stdout).toBe("True [1, 2] b'ab'\n");
  });

  it.each([
    ['page.add()', "TypeError: add() missing required argument: 'a'"],
    ['page.add(1, 2, 3)', 'TypeError: add() takes 2 positional arguments but 3 were given'],
    ['page.add(1, c=2)', "TypeError: add() got an unexpected keyword argument 'c'"],
    ['page.add(1, a=2)', "TypeError: add() got multiple values for argument 'a'"],
    ['page.add("1")', "TypeError: add() argument 'a' must be float, not str"],
    ['page.echo(object())', "TypeError: 'object' object cannot be passed to the host"],
    ['page.echo({1: 2})', 'TypeError: a dict for the host needs str keys'],
    ['l = []\nl.append(l)\npage.echo(l)', 'RecursionError: maximum recursion depth exceeded'],
    ['page.fail("key")', "KeyError: 'no such city'"],
    ['page.fail("exit")', 'RuntimeError: leave'],
    ['page.fail("")', 'RuntimeError: plain trouble'],
    ['page.lie()', 'RuntimeError: lie() of the host returned str where int was declared'],
    ['page.nothing()', "AttributeError: module 'page' has no attribute 'nothing'"],
  ])('say what is wrong with %s', async (code, message) => {
    const session = create({ functions });
    expect(told((await run(session, `import page\n${code}`)).outcome)).toBe(message);
  });

  it.each([
    ['hostCalls', 'while True: page.add(1)', { hostCalls: 3 }, 3],
    ['hostCallTime', 'page.never()', { hostCallMs: 60 }, 60],
    ['hostCallBytes', 'page.echo("x" * 1000)', { hostCallBytes: 500 }, 500],
  ])('meet their limit %s', async (name, code, limits, value) => {
    const session = create({ functions });
    const { outcome } = await run(session, `kept = 1\nimport page\n${code}`, limits);
    expect(outcome).toMatchObject({ kind: 'limited', limit: { name, value }, session: 'kept' });
    expect((await run(session, 'print(kept, page.add(1))')).stdout).toBe('1 2.0\n');
  });

  it('have quotas of their own', async () => {
    const session = create({ functions });
    const { outcome } = await run(session, 'import page\nfor _ in range(3): page.rare()');
    expect(told(outcome)).toBe('RuntimeError: a run may call rare() 2 times');
  });

  it('can be stopped while they are waited for', async () => {
    const session = create({ functions });
    setTimeout(() => session.stop(), 200);
    const { outcome } = await run(session, 'kept = 1\nimport page\npage.never()');
    expect(outcome).toMatchObject({ kind: 'stopped', session: 'kept' });
    expect(told(outcome)).toContain('KeyboardInterrupt');
  });

  it('are found in a restored session, and said to be gone where they are', async () => {
    const session = create({ functions });
    await run(session, 'import page\nadd = page.add');
    const checkpoint = await session.checkpoint();
    const same = create({ functions, checkpoint });
    expect((await run(same, 'print(add(1), page.add(2))')).stdout).toBe('2.0 3.0\n');
    const without = create({ checkpoint });
    expect(told((await run(without, 'add(1)')).outcome)).toBe(
      'RuntimeError: the host has no function page.add any more',
    );
  });

  it('are refused when their declaration makes no sense', () => {
    const declare = (change: Partial<HostFunction>) => () =>
      create({ functions: [{ ...(functions[0] as HostFunction), ...change }] });
    expect(declare({ name: 'not a name' })).toThrow('"not a name" is not a Python name');
    expect(
      declare({
        parameters: [
          { name: 'a', type: 'int', default: 1 },
          { name: 'b', type: 'int' },
        ],
      }),
    ).toThrow('stands after an optional one');
    expect(declare({ parameters: [{ name: 'a', type: 'int', default: 'x' }] })).toThrow('not int');
  });
});

describe('a session with a seed and a clock', () => {
  const code = `
import random, time, os, sys
start = time.time()
time.sleep(3)
x = sum(i * i for i in range(10000))
print(start, time.time() - start >= 3, time.time(), random.random(), random.randint(1, 10**6))
print(os.urandom(4), {str(i): i for i in range(50)}, {i * 7 for i in range(30)}, object())
print(time.localtime()[:3], time.monotonic())
`;

  it('does the same each time, and sleeps without waiting', async () => {
    const determinism = { seed: 42, clockMs: Date.UTC(2026, 0, 2) };
    const from = performance.now();
    const results = [];
    for (let i = 0; i < 2; i++) results.push(await run(create({ determinism }), code));
    expect(performance.now() - from).toBeLessThan(6_000);
    const [first, second] = results;
    expect(first?.stdout).toBe(second?.stdout);
    expect(first?.outcome.figures.steps).toBe(second?.outcome.figures.steps);
    expect(first?.stdout).toMatch(/^1767312000\.0\d* True 1767312003/);
    expect(first?.stdout).toContain('(2026, 1, 2)');
  });

  it('does something else with another seed', async () => {
    const [a, b] = await Promise.all(
      [1, 2].map((seed) =>
        run(create({ determinism: { seed } }), 'import random\nprint(random.random())'),
      ),
    );
    expect(a?.stdout).not.toBe(b?.stdout);
  });

  it('goes on where its checkpoint was', async () => {
    const session = create({ determinism: { seed: 1, clockMs: 0 } });
    await run(session, 'import random, time\ntime.sleep(5)\nrandom.random()');
    const fork = await session.fork();
    sessions.push(fork);
    const look = 'print(random.random(), time.time())';
    expect((await run(fork, look)).stdout).toBe((await run(session, look)).stdout);
  });
});

describe('a session that is given what makes no sense', () => {
  it.each([
    ['a seed below 0', { determinism: { seed: -1 } }],
    ['a seed that is no number', { determinism: { seed: Number.NaN } }],
    ['a clock that never comes', { determinism: { clockMs: Number.POSITIVE_INFINITY } }],
    ['a limit below 0', { limits: { steps: -1 } }],
    ['a limit that is none', { limits: { stepz: 1 } as object }],
    ['a mount without a root', { mounts: { 'a.txt': '' } }],
    ['a mount with a NUL', { mounts: { '/a\0b': '' } }],
  ])('says so: %s', (_, options) => {
    expect(() => create(options)).toThrow(/Error|must|no limit|begins/);
  });

  it('rejects code that is no text, and goes on', async () => {
    const session = create();
    await expect(session.run({ cell: 'c', code: 5 as unknown as string })).rejects.toThrow(
      'code must be a text',
    );
    await expect(session.complete(undefined as unknown as string)).rejects.toThrow('prefix');
    await expect(session.files.read(undefined as unknown as string)).rejects.toThrow('path');
    expect((await run(session, 'print(1)')).stdout).toBe('1\n');
  });

  it('is reset while it starts', async () => {
    const session = create();
    await run(session, 'n = 1');
    const other = create({ checkpoint: await session.checkpoint() });
    const first = run(other, 'print("hi")');
    await other.reset();
    await first;
    expect(told((await run(other, 'print(n)')).outcome)).toContain('NameError');
  });

  it('refuses a checkpoint that is larger than its heap may be', async () => {
    const session = create();
    await run(session, 'x = bytearray(30 << 20)');
    const checkpoint = await session.checkpoint();
    const small = create({ limits: { heapBytes: 1 << 20 } });
    await run(small, 'kept = 1');
    await expect(small.restore(checkpoint)).rejects.toThrow('1048576 are allowed here');
    expect((await run(small, 'print(kept)')).stdout).toBe('1\n');
  });
});

describe('what a session is given wrongly', () => {
  it('is refused before it reaches Python, and nothing is lost', async () => {
    const session = create();
    await run(session, 'k = 1');
    for (const data of [null, 5, {}, new ArrayBuffer(3), new Uint16Array(2)]) {
      const write = session.files.write('/d', data as unknown as string);
      await expect(write).rejects.toThrow('data must be a text or a Uint8Array');
    }
    await expect(session.files.write('/a\0b', '')).rejects.toThrow('without the character NUL');
    expect((await run(session, 'k')).outcome).toMatchObject({ repr: '1' });
  });

  it.each([
    [null, 'request must be an object, not null'],
    [{ cell: 'c', code: 1 }, 'code must be a text, not number'],
    [{ cell: 'c', code: '', stdin: 5 }, 'stdin must be a text, not number'],
    [{ cell: 'c', code: '', limits: 5 }, 'limits must be an object, not number'],
    [{ cell: 'c', code: '', limits: { steps: 1.5 } }, 'steps must be a whole number, not 1.5'],
    [{ cell: 'c', code: '', onInput: 'x' }, 'onInput must be a function, not string'],
    [{ cell: 'c', code: '', tape: {} }, 'tape must hold answers, reads and verdicts'],
  ])('is told of: run(%j)', async (request, message) => {
    const session = create();
    await expect(session.run(request as unknown as RunRequest)).rejects.toThrow(message);
    expect((await run(session, '1 + 1')).outcome).toMatchObject({ repr: '2' });
  });

  it.each([
    [{ determinism: 5 }, 'determinism must be an object'],
    [{ determinism: { clockMs: '100' } }, 'The clock must begin at a time'],
    [{ mounts: null }, 'mounts must be an object, not null'],
    [{ onAudit: 5 }, 'onAudit must be a function'],
  ])('is told of: options %j', (options, message) => {
    expect(() => create(options as unknown as SessionOptions)).toThrow(message);
  });
});

describe('a Stop', () => {
  it('that comes with the news that the run begins keeps the variables', async () => {
    const session = create();
    await run(session, 'k = 1');
    const outcome = await session.run({
      cell: 'Cell 1',
      code: 'k = 2\nwhile True: pass',
      onStart: () => session.stop(),
    });
    expect(outcome).toMatchObject({ kind: 'stopped', session: 'kept' });
  });

  it('aborts a question, whose rejection then is no failure', async () => {
    const failures: unknown[] = [];
    const note = (error: unknown) => failures.push(error);
    process.on('unhandledRejection', note);
    const session = create();
    const outcome = await session.run({
      cell: 'Cell 1',
      code: 'input()',
      onInput: ({ signal }) => {
        setTimeout(() => session.stop(), 50);
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        });
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off('unhandledRejection', note);
    expect(outcome).toMatchObject({ kind: 'stopped', session: 'kept' });
    expect(failures).toEqual([]);
  });
});

describe('reading much at once', () => {
  it('takes time in proportion', async () => {
    const session = create();
    await session.files.write('/f', new Uint8Array(4_000_000));
    const code = 'len(open("/f", "rb").read())';
    const { outcome } = await run(session, code, { timeMs: 10_000 });
    expect(outcome).toMatchObject({ kind: 'completed', repr: '4000000' });
  });
});
