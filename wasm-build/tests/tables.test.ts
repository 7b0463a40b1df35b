import { beforeEach, describe, expect, it } from 'vitest';
import { TestPython } from './harness';

let python: TestPython;

beforeEach(async () => {
  python = await TestPython.start();
});

/** A class whose comparison runs `act`, with garbage made and collected on the way. */
const EVIL = `
import gc
class Evil:
    def __init__(self, act): self.act = act
    def __hash__(self): return 77777
    def __eq__(self, other): return self.run()
    def __lt__(self, other): return self.run()
    def run(self):
        self.act()
        gc.collect()
        kept = [bytearray(64) for _ in range(50)]
        return False
    def __repr__(self):
        self.run()
        return "E"
`;

describe('keys that are made to collide', () => {
  it.each([
    [
      'by their hash',
      'class K:\n    def __hash__(self): return 1\nd = {K(): 0 for _ in range(9000)}',
    ],
    ['as integers', 'd = {n * (2**31 - 1): 0 for n in range(30000)}'],
    ['as floats in a set', 's = {n * (2.0**31 - 1) for n in range(30000)}'],
    ['in tuples', 'd = {(n * (2**31 - 1),): 0 for n in range(30000)}'],
  ])('cost steps: %s', (_, code) => {
    const { outcome } = python.run(code, { limits: { steps: 1_000_000 } });
    expect(outcome).toMatchObject({ kind: 'limited', limit: { name: 'steps' } });
  });
});

describe('a container that its own items change', () => {
  it.each([
    ['cleared', 'd.clear()'],
    ['grown', 'd.update((("n", i), 1) for i in range(100))'],
  ])('is not searched any further when it is %s', (_, change) => {
    for (const size of [3, 40]) {
      const code = `${EVIL}
d = {("k", i): i for i in range(${size})}
d[Evil(lambda: ${change})] = 1
d[Evil(lambda: None)] = 1`;
      expect(python.raise(code)).toBe('RuntimeError: container changed while it was searched');
    }
  });

  it.each([
    ['a dict is shown', 'd = {i: 0 for i in range(40)}; d[0] = Evil(d.clear)', 'repr(d)'],
    [
      'dicts are compared',
      'd = {i: 0 for i in range(40)}; d[0] = Evil(d.clear)',
      'd == dict.fromkeys(range(40))',
    ],
    [
      'a dict is updated',
      'd = {i: 0 for i in range(9)}; e = Evil(d.clear); f = {e: 1}',
      'f.update({Evil(f.clear): 1})',
    ],
    ['a set is shown', 's = set(range(40)); s.add(Evil(s.clear))', 'repr(s)'],
    ['sets are united', 's = {Evil(lambda: s.clear())}', 's | {Evil(lambda: s.clear())}'],
    [
      'a set is intersected',
      's = {Evil(lambda: s.clear()), 3}',
      's & {Evil(lambda: s.clear()), 3}',
    ],
    ['a list is searched', 'l = [1, 2]; l.append(Evil(l.clear))', 'l.index(5)'],
    ['a list is compared', 'l = [Evil(lambda: l.clear()) for _ in range(9)]', 'l == [0] * 9'],
    ['a list is ordered', 'l = [Evil(lambda: l.clear()) for _ in range(9)]', 'l < [0] * 9'],
    ['a list is counted', 'l = [Evil(lambda: l.clear()) for _ in range(9)]', 'l.count(3)'],
    ['a list is shown', 'l = [Evil(lambda: l.clear()) for _ in range(9)]', 'repr(l)'],
    [
      'a slice is assigned',
      'l = list(range(50))',
      'l.__class__; l[10:20] = (l.clear() for _ in range(3))',
    ],
    [
      'a deque is searched',
      'from collections import deque; q = deque([Evil(lambda: q.clear())] * 9)',
      'q.count(3)',
    ],
    [
      'a deque is shown',
      'from collections import deque; q = deque([Evil(lambda: q.clear())] * 9)',
      'repr(q)',
    ],
    [
      'a deque is compared',
      'from collections import deque; q = deque([Evil(lambda: q.clear())] * 9)',
      'q == deque([0] * 9)',
    ],
  ])('leaves the interpreter whole: %s', (_, before, action) => {
    python.print(
      `${EVIL}\n${before}\nfor _ in range(3):\n    try:\n        ${action}\n    except (RuntimeError, ValueError):\n        pass`,
    );
    expect(python.print('x = [str(n) for n in range(2000)]\nprint(len(set(x)), x[1999])')).toBe(
      '2000 1999\n',
    );
  });

  it('is as it was when a comparison raises in the middle of a sort', () => {
    const code = `
class Fails:
    left = 100
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        Fails.left -= 1
        if Fails.left == 0: raise KeyError("enough")
        return self.n < other.n
xs = [Fails(n * 37 % 101) for n in range(101)]
before = list(xs)
try: xs.sort()
except KeyError: print(xs == before, len(xs))`;
    expect(python.print(code)).toBe('True 101\n');
  });
});

it('sorts 100,000 items in steps that n log n explains, whatever their order', () => {
  for (const items of [
    'range(100000)',
    'range(100000, 0, -1)',
    '[7] * 100000',
    '(n * 7919 % 100003 for n in range(100000))',
  ]) {
    const fresh = TestPython.startNow({ heapBytes: 64 * 1024 * 1024 });
    fresh.print(`xs = list(${items})`);
    const { outcome } = fresh.run(
      'xs.sort()\nprint(len(xs), all(a <= b for a, b in zip(xs, xs[1:])))',
    );
    expect(outcome.kind).toBe('completed');
    expect(outcome.figures.steps).toBeLessThan(100_000 * 24);
  }
});

it('takes sizes that no sequence has', () => {
  expect(
    python.print(
      'a = list(range(10))\nprint(a[::2**40], a[::-2**40], a[-2**31:2**31 - 1:2**31 - 1], a[2**70:], "abc"[::-2**31], ' +
        'range(0, 10, 2**60)[::2**28], range(-2**61, 2**61)[5])',
    ),
  ).toBe(
    '[0] [9] [0] [] c range(0, 1152921504606846976, 2305843009213693952) -2305843009213693947\n',
  );
  for (const code of [
    '[0] * 2**40',
    '(0,) * 2**40',
    'from collections import deque\ndeque([1]) * 2**30',
  ]) {
    expect(python.raise(code)).toMatch(/^(MemoryError|OverflowError)/);
  }
});
