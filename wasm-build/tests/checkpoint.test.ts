import { describe, expect, it } from 'vitest';
import { createWorkerHost } from '../../src/interpreter/host';
import { Interpreter } from '../../src/interpreter/interpreter';
import { DEFAULT_RUN_LIMITS } from '../../src/protocol/limits';
import { engineModule, TestPython } from './harness';

/** A session with something of every kind that a checkpoint must hold. */
const SETUP = `
import random, sys, io, json, collections
random.seed(7)
numbers = {n: str(n) for n in range(500)}
shared = []
pair = (shared, shared)
class Point:
    def __init__(self, x): self.x = x
    def __repr__(self): return "Point(%r)" % self.x
points = [Point(i) for i in range(10)]
def counter():
    n = 0
    while True:
        n += 1
        yield n
ticks = counter()
next(ticks)
big = 3 ** 500
text = io.StringIO("one\\ntwo\\n")
text.readline()
with open("kept.txt", "w") as f:
    f.write("kept\\n" * 3)
half = open("kept.txt")
half.readline()
open("tool.py", "w").write("def double(n): return 2 * n\\n")
import tool
queue = collections.deque((1, 2, 3), 5)
`;

/** Prints what the session would do from here on. */
const LOOK = `
import json
pair[0].append(1)
print(sum(numbers), numbers[499], pair, points[3], next(ticks), big % 1000007, text.readline())
print(half.readline(), tool.double(21), list(queue), [random.randint(0, 10**6) for _ in range(5)])
print(sorted(k for k in globals() if not k.startswith("_")), json.dumps([1, {"a": None}]))
`;

function restore(checkpoint: Uint8Array): (code: string) => string {
  const interpreter = new Interpreter({
    module: engineModule(),
    host: createWorkerHost(),
    checkpoint,
  });
  return (code) => {
    let stdout = '';
    const outcome = interpreter.run({
      cell: 'restored',
      code,
      limits: DEFAULT_RUN_LIMITS,
      isStopRequested: () => false,
      onOutput: (pieces) => {
        for (const piece of pieces) stdout += piece.stream === 'gap' ? '' : piece.text;
      },
    });
    return outcome.kind === 'completed' ? stdout : JSON.stringify(outcome);
  };
}

describe('a checkpoint', () => {
  it('holds all that Python can see', async () => {
    const python = await TestPython.start();
    python.print(SETUP);
    const checkpoint = python.interpreter.checkpoint();
    const went = python.print(LOOK);
    expect(restore(checkpoint)(LOOK)).toBe(went);
  });

  it('is what the session was when it was taken, whatever happened since', async () => {
    const python = await TestPython.start();
    python.print('kept = [1, 2]');
    const checkpoint = python.interpreter.checkpoint();
    python.run('kept.clear()\ndel kept\nhoard = [bytearray(1000) for _ in range(3000)]\n1 / 0');
    expect(restore(checkpoint)('print(kept)')).toBe('[1, 2]\n');
  });

  it('makes forks that know nothing of each other', async () => {
    const python = await TestPython.start();
    python.print('names = ["a"]');
    const checkpoint = python.interpreter.checkpoint();
    const forks = [restore(checkpoint), restore(checkpoint)];
    forks[0]?.('names.append("b")');
    expect(forks.map((run) => run('print(names)'))).toEqual(["['a', 'b']\n", "['a']\n"]);
    expect(python.print('print(names)')).toBe("['a']\n");
  });

  it('of a heap that has grown is restored, collected and filled again', async () => {
    const python = await TestPython.start();
    python.print('rows = [[n, str(n)] for n in range(50_000)]');
    const run = restore(python.interpreter.checkpoint());
    const code =
      'import gc\nfor _ in range(3):\n    rows = [[a + 1, b] for a, b in rows]\n    gc.collect()\n' +
      'print(rows[49_999], len(rows))';
    expect(run(code)).toBe("[50002, '49999'] 50000\n");
  });

  it('leaves out what the heap does not use', async () => {
    const python = await TestPython.start({ heapBytes: 64 * 1024 * 1024 });
    expect(python.interpreter.checkpoint().length).toBeLessThan(200_000);
  });

  const damages: [string, (bytes: Uint8Array) => Uint8Array, string][] = [
    ['nothing', () => new Uint8Array(0), 'not a checkpoint'],
    ['text', () => new TextEncoder().encode('x'.repeat(500)), 'not a checkpoint'],
    ['half of one', (bytes) => bytes.slice(0, bytes.length / 2), 'bytes where'],
    ['one with more at its end', (bytes) => Uint8Array.of(...bytes, 1), 'bytes where'],
    ['one of another version', (bytes) => bytes.with(8, 9), 'version 9'],
    ['one of another build', (bytes) => bytes.with(16, 'x'.charCodeAt(0)), 'another build'],
    ['one with countless regions', (bytes) => bytes.with(14, 255), 'damaged'],
    ['one whose regions overlap', (bytes) => bytes.with(112 + 11, 255), 'damaged'],
    ['one whose regions are elsewhere', (bytes) => bytes.with(112, 4), 'not ours'],
  ];

  it.each(damages)('is refused when it is %s', async (_, damage, reason) => {
    const python = await TestPython.start();
    const broken = damage(python.interpreter.checkpoint());
    expect(() => restore(broken)).toThrowError(
      expect.objectContaining({
        name: 'CheckpointError',
        message: expect.stringContaining(reason) as string,
      }),
    );
  });
});
