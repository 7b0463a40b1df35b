import { describe, expect, it } from 'vitest';
import { TestPython } from './harness';

const MIB = 1024 * 1024;

describe('collection in the middle of a run', () => {
  it('frees a gigabyte of garbage in one mebibyte of heap, and keeps what lives', async () => {
    const python = await TestPython.start({ heapBytes: MIB });
    const code = `
class Node:
    def __init__(self, value, rest):
        self.value = value
        self.rest = rest

def chain(n):
    node = None
    for i in range(n):
        node = Node([i, str(i)], node)
    return node

def total(node):
    return 0 if node is None else node.value[0] + total(node.rest)

kept = {str(i): (i, [i] * 3) for i in range(200)}
def work(depth):
    local = chain(20)
    if depth:
        garbage = bytearray(5000)
        inner = work(depth - 1)
        return inner + total(local) + len(garbage)
    return total(local)

answers = set()
made = 0
while made < 1_000_000_000:
    answers.add(work(10))
    made += sum(len(bytearray(20_000)) for _ in range(100))
    rows = sorted([[x % 7, str(x)] for x in range(60)], key=lambda row: (row[0], row[1]))
    answers.add(rows[0][1] == '0' and rows[-1][1] == '6')
print(answers == {52090, True}, all(kept[str(i)] == (i, [i, i, i]) for i in range(200)))
`;
    expect(python.print(code)).toBe('True True\n');
    expect(python.interpreter.memory.heapBytes).toBeLessThanOrEqual(MIB);
  });

  it.each([
    [
      'calls and locals',
      'def f(a, b):\n    c = [a, b]\n    return [c, str(a) + str(b)]\nprint([f(i, i + 1) for i in range(20)][-1])',
    ],
    [
      'generators',
      'def g(n):\n    for i in range(n):\n        x = [i]\n        yield x\nprint(sum(x[0] for x in g(40)))',
    ],
    [
      'closures',
      'def make(n):\n    t = [n]\n    return lambda k: t + [k]\nprint([make(i)(i) for i in range(9)][-1])',
    ],
    [
      'exceptions',
      'def f(n):\n    try:\n        raise ValueError([n])\n    except ValueError as e:\n        return e.args[0] + [str(n)]\n    finally:\n        [n] * 3\nprint([f(i) for i in range(9)][-1])',
    ],
    [
      'sort with a key',
      'print(sorted([str(i) for i in range(30)], key=lambda s: (len(s), [s]))[-1])',
    ],
    [
      'string building',
      's = ""\nfor i in range(60):\n    s += str(i) + ","\nprint(len(s), "{:>5}|{}".format("ab", [1]))',
    ],
    ['big integers', 'print(pow(3, 200) % 1000007, len(str(2 ** 300)))'],
    [
      'json',
      'import json\nprint(json.loads(json.dumps({"a": [1, {"b": "c" * 20}]}))["a"][1]["b"])',
    ],
    [
      'regular expressions',
      'import re\nprint(re.sub("[a-c]+", lambda m: m.group(0) * 2, "xxabcyyab"))',
    ],
    [
      'keyword arguments',
      'def f(*a, **k):\n    return a, sorted(k.items())\nprint(f(1, [2], x=[3], **{"y": [4]}))',
    ],
    [
      'classes',
      'class A:\n    def __init__(self, v): self.v = [v]\n    def __add__(self, o): return A(self.v + o.v)\nprint((A(1) + A(2) + A(3)).v)',
    ],
  ])('is right at every allocation: %s', async (_, code) => {
    const plain = await TestPython.start({ heapBytes: MIB });
    const stressed = await TestPython.start({ heapBytes: MIB });
    stressed.interpreter.collectAlways(true);
    expect(stressed.print(code)).toBe(plain.print(code));
  });
});

describe('the heap', () => {
  it('starts small and grows', async () => {
    const python = await TestPython.start({ heapBytes: 64 * MIB });
    expect(python.interpreter.memory.heapBytes).toBeLessThanOrEqual(MIB / 2);
    python.print('big = bytearray(8_000_000)');
    expect(python.interpreter.memory.heapBytes).toBeGreaterThan(8_000_000);
  });

  it('has a hard cap, and its MemoryError can be caught', async () => {
    const python = await TestPython.start({ heapBytes: 2 * MIB });
    const code = `
hoard = []
try:
    while True:
        hoard.append('x' * 1000)
except MemoryError:
    count = len(hoard)
    hoard = None
print(1000 < count < 2100)
`;
    expect(python.print(code)).toBe('True\n');
    expect(python.interpreter.memory.heapBytes).toBeLessThanOrEqual(2 * MIB);
    expect(python.print('print(len(bytearray(500_000)))')).toBe('500000\n');
  });

  it.each([
    'bytearray(10**9)',
    "'x' * 10**9",
    '[0] * 10**8',
    'list(range(10**8))',
    '1 << 10**9',
    'x = "a"\nwhile True: x += x',
    'd = {}\nwhile True: d[len(d)] = d.copy()',
    'l = []\nwhile True: l = [l, l, [0] * 100]',
    's = set()\nwhile True: s.add(str(len(s)) * 60)',
  ])('is not burst by %j', async (code) => {
    const python = await TestPython.start({ heapBytes: 2 * MIB });
    python.print('kept = 5');
    expect(python.raise(code)).toMatch(/^(MemoryError|OverflowError)/);
    for (const name of ['x', 'd', 'l', 's']) python.run(`${name} = None`);
    expect(python.print('print(kept)')).toBe('5\n');
  });

  it('says how many bytes a run needed at its peak', async () => {
    const python = await TestPython.start();
    const { outcome } = python.run('a = bytearray(3_000_000)\ndel a');
    expect(outcome.figures.peakHeapBytes).toBeGreaterThan(3_000_000);
    expect(outcome.figures.peakHeapBytes).toBeLessThan(4_000_000);
  });

  it('is not kept from collecting by what an earlier cell did', async () => {
    const python = await TestPython.start({ heapBytes: 2 * MIB });
    python.run('import gc, micropython\ngc.disable()\nmicropython.heap_lock()');
    expect(python.print('for _ in range(5000): bytearray(1000)\nprint("fine")')).toBe('fine\n');
  });
});

describe('code of a mebibyte', () => {
  it('runs, or says why not', async () => {
    const python = await TestPython.start({ heapBytes: 64 * MIB });
    const lines = Array.from({ length: 40_000 }, (_, i) => `x = ${i} + len("abcdef") # padding`);
    expect(python.print(`${lines.join('\n')}\nprint(x)`)).toBe('40005\n');
    const text = `s = "${'y'.repeat(MIB)}"\nprint(len(s))`;
    expect(python.print(text)).toBe(`${MIB}\n`);
  });

  it('that does not fit is a MemoryError with a sentence', async () => {
    const python = await TestPython.start({ heapBytes: 512 * 1024 });
    expect(python.raise(`#${'y'.repeat(MIB)}`)).toContain('MemoryError: the code of this cell');
    expect(python.print('print(1)')).toBe('1\n');
  });
});
