import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLOCHE = fileURLToPath(new URL('../../bin/cloche.mjs', import.meta.url));
/** Each test starts a process; a busy machine takes its time. */
const PATIENCE_MS = 60_000;

let directory = '';

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'cloche-cli-'));
});

afterAll(() => rmSync(directory, { recursive: true }));

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `cloche run` on a file of this text. */
function cloche(text: string, options: readonly string[] = [], stdin = ''): Promise<Finished> {
  const file = join(directory, 'program.py');
  writeFileSync(file, text);
  return start(['run', file, ...options], stdin);
}

function start(argv: readonly string[], stdin = ''): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLOCHE, ...argv]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (bytes) => (stdout += bytes));
    child.stderr.on('data', (bytes) => (stderr += bytes));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(stdin);
  });
}

describe('cloche run', { timeout: PATIENCE_MS }, () => {
  it('passes stdin on and output back', async () => {
    const program =
      'name = input("Name? ")\nimport sys\nprint("Hello", name)\nprint(sys.stdin.read(), file=sys.stderr)';
    const { code, stdout, stderr } = await cloche(program, [], 'Ada\nthe rest');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'Name? Hello Ada\n',
      stderr: 'the rest\n',
    });
  });

  it('explains an exception below its traceback, in the language asked for', async () => {
    const program = 'numbers = [1, 2]\nprint(numbers[2])';
    const english = await cloche(program, ['--lang', 'en']);
    expect(english.stderr).toMatch(/IndexError: .*\n\n`numbers` has 2 items/);
    expect(english.stderr).toContain('2 | print(numbers[2])\n          ^^^^^^^^^^\n- ');
    const german = await cloche(program, ['--lang', 'de']);
    expect(german.stderr).toContain('`numbers` hat 2 Teile');
    const plain = await cloche(program, ['--plain']);
    expect(plain.stderr).toMatch(/IndexError: .*\n$/);
  });

  it('prints the traceback of an exception to stderr', async () => {
    const { code, stderr } = await cloche('def f():\n    return 1 / 0\nf()', ['--plain']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /program\.py", line 3, in <module>[\s\S]*line 2, in f\nZeroDivisionError/,
    );
  });

  it.each([
    ['import sys\nsys.exit()', 0],
    ['import sys\nsys.exit(7)', 7],
    ['import sys\nsys.exit("no more")', 1],
    ['import sys\nsys.exit("0")', 1],
    ['import sys\nsys.exit(None)', 0],
    ['import sys\nsys.exit(True)', 1],
    ['import sys\nsys.exit(256 + 3)', 3],
    ['class SystemExit(Exception): pass\nraise SystemExit("0")', 1],
    ['\ufeffprint("after a byte order mark")', 0],
  ])('ends as %j says', async (program, status) => {
    expect((await cloche(program)).code).toBe(status);
  });

  it('says which limit was met', async () => {
    const { code, stderr } = await cloche('while True: pass', ['--time-ms', '300']);
    expect(code).toBe(3);
    expect(stderr).toContain('the limit of time (300 ms) was met');
  });

  it('ends a native loop too', async () => {
    const { code, stderr } = await cloche('x = 10 ** 10 ** 8', ['--time-ms', '300']);
    expect(code).toBe(3);
    expect(stderr).toContain('the limit of time (300 ms) was met');
  });

  it('runs cells in one session, past one that raises', async () => {
    const cells = 'a = 1\nprint("one")\n# %%\n\n1 / 0\n# %% [markdown]\n# text\n# %%\na + 1\n';
    const { code, stdout } = await cloche(cells, ['--cells', '--json']);
    const report = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(report.cells).toMatchObject([
      { kind: 'completed', stdout: 'one\n', stderr: '', repr: null, exception: null },
      {
        kind: 'raised',
        exception: {
          type: 'ZeroDivisionError',
          frames: [{ file: 'Cell 2', line: 2, block: '<module>' }],
        },
      },
      { kind: 'completed', repr: '2' },
    ]);
    expect(Object.keys(report.cells[0].figures)).toEqual(['timeMs', 'steps', 'peakHeapBytes']);
  });

  it('ends at the first that does not complete, if told to', async () => {
    const { stdout } = await cloche('1 / 0\n# %%\nprint("no")', [
      '--cells',
      '--json',
      '--stop-on-error',
    ]);
    expect(JSON.parse(stdout).cells).toHaveLength(1);
  });

  it('passes on as much output as there is', async () => {
    const { stdout } = await cloche('for i in range(200_000): print(i)');
    expect(stdout.split('\n')).toHaveLength(200_001);
    expect(stdout.endsWith('199999\n')).toBe(true);
  });

  it('keeps the heap to what it is told', async () => {
    const { code, stderr } = await cloche('x = bytearray(2_000_000)', ['--heap-bytes', '1000000']);
    expect(code).toBe(3);
    expect(stderr).toContain('MemoryError');
    expect(stderr).toContain('the limit of heap (1000000 bytes) was met');
  });

  it('says that there is no such file', async () => {
    const { code, stderr } = await start(['run', join(directory, 'none.py')]);
    expect(code).toBe(2);
    expect(stderr).toContain('there is no such file');
  });

  it('ends quietly when nobody reads its output any more', async () => {
    const file = join(directory, 'flood.py');
    writeFileSync(file, 'for i in range(1_000_000): print(i)');
    const child = spawn(process.execPath, [CLOCHE, 'run', file]);
    let stderr = '';
    child.stderr.on('data', (bytes) => (stderr += bytes));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.each([
    ['in a loop', 'print("started")\nwhile True: pass'],
    ['in input()', 'print("started")\ninput()'],
    ['in a sleep', 'import time\nprint("started")\ntime.sleep(60)'],
  ])('stops on Ctrl+C %s', async (_, program) => {
    const file = join(directory, 'loop.py');
    writeFileSync(file, program);
    const child = spawn(process.execPath, [CLOCHE, 'run', file]);
    child.stdout.once('data', () => child.kill('SIGINT'));
    // 130 is what a shell makes of an end by this signal.
    const code = await new Promise((resolve) => {
      child.on('close', (status, signal) => resolve(signal === 'SIGINT' ? 130 : status));
    });
    expect(code).toBe(130);
  });
});

describe('cloche run --audit and cloche replay', { timeout: PATIENCE_MS }, () => {
  it('write what happened and run it again to the same', async () => {
    const log = join(directory, 'audit.jsonl');
    const cells =
      'import random\nx = random.random()\nprint(x)\n# %%\nname = input("Name? ")\nname\n# %%\n1 / 0\n';
    const options = ['--cells', '--seed', '7', '--clock-ms', '0', '--audit', log];
    await cloche(cells, options, 'Ada\n');
    const events = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.map(({ kind }) => kind)).toEqual(['session', 'run', 'run', 'run']);
    expect(events[2]).toMatchObject({ stdin: ['Ada\n'], outcome: { kind: 'completed' } });
    const again = await start(['replay', log]);
    expect(again).toMatchObject({ code: 0, stdout: '3 of 3 runs went as recorded\n' });
  });

  it('say where a run went otherwise', async () => {
    const log = join(directory, 'unseeded.jsonl');
    await cloche('import random\nrandom.random()', ['--audit', log]);
    const { code, stdout } = await start(['replay', log]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^event 2: repr was "'?0\.\d+'?" and is .*\n0 of 1 runs went as recorded\n$/,
    );
  });

  it('leave values out when told to', async () => {
    const log = join(directory, 'redacted.jsonl');
    await cloche('secret = "hunter2"\nprint(secret)', ['--audit', log, '--redact']);
    expect(readFileSync(log, 'utf8')).not.toContain('hunter2');
    const { code, stderr } = await start(['replay', log]);
    expect(code).toBe(2);
    expect(stderr).toContain('A redacted log cannot be replayed');
  });

  it('do not take another file for a log', async () => {
    const file = join(directory, 'no-log.jsonl');
    writeFileSync(file, 'print(1)\n');
    const { code, stderr } = await start(['replay', file]);
    expect(code).toBe(2);
    expect(stderr).toContain('Line 1 of the log is not JSON.');
  });
});
