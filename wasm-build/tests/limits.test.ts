import { beforeEach, describe, expect, it } from 'vitest';
import { READ } from '../../src/interpreter/engine';
import { createStop, TestPython } from './harness';

let python: TestPython;

beforeEach(async () => {
  python = await TestPython.start();
});

describe('the time limit', () => {
  it('ends an endless loop and says where it was', () => {
    const { outcome } = python.run('x = 1\nwhile True:\n    x += 1', { limits: { timeMs: 100 } });
    expect(outcome).toMatchObject({
      kind: 'limited',
      limit: { name: 'time', value: 100 },
      session: 'kept',
      exception: { type: 'LimitReached' },
    });
    expect(python.print('print(x > 1)')).toBe('True\n');
  });

  it('is not kept off by except or except BaseException', () => {
    const code =
      'def spin():\n    while True:\n        try:\n            while True: pass\n        except BaseException:\n            pass\nspin()';
    expect(python.run(code, { limits: { timeMs: 50 } }).outcome).toMatchObject({ kind: 'limited' });
    expect(python.print('print("next")')).toBe('next\n');
  });

  it('is not kept off by recursion that catches everything', () => {
    const code =
      'def f():\n    try:\n        while True: pass\n    except BaseException:\n        f()\n    finally:\n        f()\nf()';
    expect(python.run(code, { limits: { timeMs: 50 } }).outcome).toMatchObject({ kind: 'limited' });
    expect(python.print('print("next")')).toBe('next\n');
  });

  it('is not kept off by the repr of the result or the str of the exception', () => {
    const endless =
      'class E(Exception):\n    def __repr__(self):\n        while True: pass\n    __str__ = __repr__\n';
    for (const last of ['E()', 'raise E()']) {
      const { outcome } = python.run(endless + last, { limits: { timeMs: 50 } });
      expect(outcome).toMatchObject({ kind: 'limited' });
    }
    expect(python.print('print("next")')).toBe('next\n');
  });

  it('lets finally run', () => {
    const code = 'try:\n    while True: pass\nfinally:\n    closed = True';
    python.run(code, { limits: { timeMs: 50 } });
    expect(python.print('print(closed)')).toBe('True\n');
  });

  it('ends a sleep', () => {
    const { outcome } = python.run('import time\ntime.sleep(60)', { limits: { timeMs: 100 } });
    expect(outcome).toMatchObject({ kind: 'limited' });
    expect(outcome.figures.timeMs).toBeLessThan(5_000);
  });
});

describe('the step limit', () => {
  const code = 'n = 0\nwhile True:\n    n += 1';

  it('ends a run at the same step each time', async () => {
    const steps = [];
    for (let i = 0; i < 3; i++) {
      const fresh = await TestPython.start();
      const { outcome } = fresh.run(code, { limits: { steps: 100_000 } });
      expect(outcome).toMatchObject({ kind: 'limited', limit: { name: 'steps', value: 100_000 } });
      steps.push(fresh.print('print(n)'));
    }
    expect(new Set(steps).size).toBe(1);
  });

  it('counts the same steps however often the VM is asked', async () => {
    const program =
      'def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nf(15)\nsum(i for i in range(100))';
    const counts = [];
    for (const steps of [Number.POSITIVE_INFINITY, 1_000_000]) {
      const fresh = await TestPython.start();
      counts.push(fresh.run(program, { limits: { steps } }).outcome.figures.steps);
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(1_000);
  });
});

describe('Stop', () => {
  it('raises KeyboardInterrupt, which the program may catch', () => {
    const code = 'try:\n    while True: pass\nexcept KeyboardInterrupt:\n    caught = 1';
    expect(python.run(code, { isStopRequested: createStop() }).outcome.kind).toBe('completed');
    expect(python.print('print(caught)')).toBe('1\n');
  });

  it('ends a program that swallows it, and keeps the variables', () => {
    const code =
      'n = 7\nwhile True:\n    try:\n        while True: pass\n    except:\n        pass';
    expect(python.run(code, { isStopRequested: createStop() }).outcome).toMatchObject({
      kind: 'stopped',
      session: 'kept',
    });
    expect(python.print('print(n)')).toBe('7\n');
  });

  it('tells where the program was', () => {
    const { outcome } = python.run('\nwhile True: pass', { isStopRequested: createStop() });
    expect(outcome).toMatchObject({
      kind: 'stopped',
      exception: { type: 'KeyboardInterrupt', frames: [{ file: 'Cell 1', line: 2 }] },
    });
  });

  it('is not a KeyboardInterrupt that the program raised itself', () => {
    expect(python.raise('raise KeyboardInterrupt')).toContain('KeyboardInterrupt');
  });
});

describe('output', () => {
  it('is joined to whole characters', () => {
    expect(python.print('for i in range(3000):\n    print("é€😀", end="")')).toBe(
      'é€😀'.repeat(3000),
    );
  });

  it('shows bytes that are no UTF-8 as replacement characters', () => {
    const { outcome, stdout } = python.run(
      'import sys\nn = sys.stdout.buffer.write(b"a\\xff\\xe2\\x82")\nprint("!")',
    );
    expect(outcome.kind).toBe('completed');
    expect(stdout).toBe('a\ufffd\ufffd!\n');
  });

  it('past its last threshold ends the run', () => {
    const { outcome } = python.run('while True: print("x" * 1000)', {
      limits: { outputStopBytes: 100_000 },
    });
    expect(outcome).toMatchObject({ kind: 'limited', limit: { name: 'output', value: 100_000 } });
  });

  it('goes to stderr when the program says so', () => {
    const { stdout, stderr } = python.run('import sys\nprint("a")\nprint("b", file=sys.stderr)');
    expect([stdout, stderr]).toEqual(['a\n', 'b\n']);
  });
});

describe('input', () => {
  const host = (text: string) => {
    const bytes = new TextEncoder().encode(text);
    let at = 0;
    return {
      read: (buffer: Uint8Array) => {
        const count = Math.min(buffer.length, bytes.length - at);
        buffer.set(bytes.subarray(at, at + count));
        at += count;
        return count;
      },
    };
  };

  it('reads lines to the end of file', async () => {
    const fed = await TestPython.start({ host: host('Ada\r\nGrace\nlast') });
    expect(fed.print('print(input("? "), input(), input())')).toBe('? Ada Grace last\n');
    expect(fed.raise('input()')).toBe('EOFError: EOF when reading a line');
  });

  it('is read by sys.stdin too', async () => {
    const fed = await TestPython.start({ host: host('a\nb\nc\n') });
    expect(fed.print('import sys\nprint(sys.stdin.readline(), [x for x in sys.stdin])')).toBe(
      "a\n ['b\\n', 'c\\n']\n",
    );
  });

  it('of one run is not left to the next', async () => {
    const inputs = ['first\nleft over\n', 'second\n'];
    const fed = await TestPython.start({
      host: {
        read: (buffer) => {
          const bytes = new TextEncoder().encode(inputs.shift() ?? '');
          buffer.set(bytes);
          return bytes.length;
        },
      },
    });
    expect(fed.print('print(input())')).toBe('first\n');
    expect(fed.print('print(input())')).toBe('second\n');
  });

  it('is asked for with the line that the program has begun', async () => {
    const prompts: string[] = [];
    const fed = await TestPython.start({
      host: {
        read: (buffer, _isStopRequested, prompt) => {
          prompts.push(prompt);
          buffer.set([0x37, 0x0a]);
          return 2;
        },
      },
    });
    fed.print('print("a\\nb", end=" "); input("c? "); input("d? "); print(); input()');
    expect(prompts).toEqual(['b c? ', 'd? ', '']);
  });

  it('ends soon after a Stop, even for a program that asks again and again', async () => {
    const fed = await TestPython.start({ host: { read: () => READ.interrupted } });
    const { outcome } = fed.run(
      'while True:\n    try:\n        input()\n    except KeyboardInterrupt:\n        pass',
    );
    expect(outcome).toMatchObject({ kind: 'stopped', session: 'kept' });
  });

  it('does not count as running time', async () => {
    let now = 0;
    const fed = await TestPython.start({
      host: {
        ticks: () => now,
        read: () => {
          now += 60_000;
          return 0;
        },
      },
    });
    const { outcome } = fed.run('import sys\nsys.stdin.read()', { limits: { timeMs: 100 } });
    expect(outcome).toMatchObject({ kind: 'completed', figures: { timeMs: 0 } });
  });

  it('says so where nobody answers', () => {
    expect(python.raise('input()')).toContain('OSError: input() has nobody to ask');
  });
});

describe('the last threshold of output', () => {
  it.each([
    ['output', 'print("x" * 5000)', { outputStopBytes: 1000 }],
    ['outputLines', 'print("\\n" * 500)', { outputStopLines: 10 }],
  ])('ends a run that is over already as %s', (name, code, limits) => {
    expect(python.run(code, { limits }).outcome).toMatchObject({
      kind: 'limited',
      limit: { name },
    });
  });

  it('ends a run at the same step each time', () => {
    const code = 'i = 0\nwhile True:\n    i += 1\n    print(i)';
    const steps = [1, 2, 3].map(
      () => python.run(code, { limits: { outputStopBytes: 30_000 } }).outcome.figures.steps,
    );
    expect(new Set(steps).size).toBe(1);
  });
});
