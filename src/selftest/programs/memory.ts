import {
  ANY_END,
  COMPLETES,
  CUT,
  type HostileProgram,
  type ProgramGroup,
  python,
  REFUSED,
} from '../program';

/** A program that puts more and more into one place: `before`, then `again` for ever. */
function hoard(id: string, what: string, before: string, again: string): HostileProgram {
  const body = again.split('\n').map((line) => `    ${line}`);
  return {
    id: `hoard-${id}`,
    title: `hoards ${what}`,
    ends: REFUSED,
    limits: { timeMs: 1000 },
    code: [before, 'while True:', ...body].join('\n'),
  };
}

export const MEMORY: ProgramGroup = {
  id: 'memory',
  title: 'Memory bombs',
  programs: [
    { ...hoard('list', 'numbers in a list', 'l = []', 'l.append(len(l))'), isShort: true },
    hoard('dict', 'entries in a dict', 'd = {}', 'd[len(d)] = len(d)'),
    hoard('set', 'members of a set', 's = set()', 's.add(len(s))'),
    hoard('frozenset', 'ever larger frozen sets', 's = frozenset()', 's = s | {len(s)}'),
    hoard('str', 'letters in a string', 's = "x"', 's += s'),
    hoard(
      'str-slowly',
      'letters in a string, one by one',
      's = ""\npart = "x" * 1000',
      's += part',
    ),
    hoard('bytes', 'bytes', 'b = b"x"', 'b = b + b'),
    hoard('bytearray', 'bytes in a bytearray', 'b = bytearray(b"x")', 'b.extend(b)'),
    hoard('tuple', 'values in a tuple', 't = (1,)', 't += t'),
    hoard(
      'deque',
      'values in a deque',
      'from collections import deque\nd = deque((), 10 ** 6)',
      'd.append(bytearray(100))',
    ),
    hoard(
      'array',
      'numbers in an array',
      'from array import array\na = array("d")',
      'a.append(1.5)',
    ),
    hoard(
      'string-io',
      'text in a StringIO',
      'import io\nf = io.StringIO()',
      'f.write("text" * 100)',
    ),
    hoard('bytes-io', 'bytes in a BytesIO', 'import io\nf = io.BytesIO()', 'f.write(bytes(1000))'),
    hoard('int', 'digits in one number', 'n = 3', 'n = n * n'),
    hoard('shifted-int', 'zeros at the end of one number', 'n = 1', 'n <<= 100_000'),
    hoard('floats', 'floats', 'l = [0.5]', 'l.append(l[-1] + 1)'),
    hoard(
      'generators',
      'half-run generators',
      'def g():\n    x = [0] * 10\n    yield x\n\nl = []',
      'l.append(g())\nnext(l[-1])',
    ),
    hoard(
      'closures',
      'closures',
      'def make(x):\n    return lambda: x\n\nl = []',
      'l.append(make([len(l)]))',
    ),
    hoard('classes', 'classes', 'l = []', 'l.append(type("C", (object,), {"x": [0] * 10}))'),
    hoard(
      'objects',
      'objects of a class',
      'class C:\n    def __init__(self, n):\n        self.n = n\n\nl = []',
      'l.append(C(len(l)))',
    ),
    hoard(
      'attributes',
      'attributes of one object',
      'class C:\n    pass\n\nc = C()\nn = 0',
      'setattr(c, "name%d" % n, n)\nn += 1',
    ),
    hoard('globals', 'variables', 'n = 0', 'globals()["v%d" % n] = n\nn += 1'),
    hoard('methods', 'bound methods', 'l = []', 'l.append([].append)'),
    hoard(
      'exceptions',
      'exceptions with their tracebacks',
      'l = []',
      'try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    l.append(error)',
    ),
    hoard('nested-lists', 'lists within lists', 'l = []', 'l = [l]'),
    hoard('nested-dicts', 'dicts within dicts', 'd = {}', 'd = {"d": d, "n": 0}'),
    hoard(
      'queue',
      'a heap queue',
      'import heapq\nq = []',
      'heapq.heappush(q, (len(q) * 7919) % 10007)',
    ),
    hoard(
      'named-tuples',
      'named tuples',
      'from collections import namedtuple\nP = namedtuple("P", ("x", "y"))\nl = []',
      'l.append(P(len(l), 0))',
    ),
    hoard(
      'views',
      'views and copies of one buffer',
      'l = [bytearray(100)]',
      'l.append(bytes(memoryview(l[-1])) + b"x" * 10)',
    ),
    {
      id: 'growing-while-read',
      title: 'appends to the list that it loops over',
      ends: REFUSED,
      limits: { timeMs: 1000 },
      code: python`
        l = [1]
        for x in l:
            l.append(x)
      `,
    },
    {
      id: 'list-of-itself',
      title: 'extends a list by itself',
      ends: REFUSED,
      code: python`
        l = [1]
        while True:
            l.extend(l)
      `,
    },
    {
      id: 'huge-comprehension',
      title: 'makes a list of lists of lists in one expression',
      ends: REFUSED,
      limits: { timeMs: 1000 },
      code: python`
        l = [[[0] * 1000 for _ in range(1000)] for _ in range(1000)]
      `,
    },
    {
      id: 'full-and-happy',
      title: 'fills all memory, catches the error and ends',
      ends: ['completed', 'limited'],
      isShort: true,
      limits: { timeMs: 1000 },
      code: python`
        l = []
        try:
            while True:
                l.append(bytearray(1000))
        except MemoryError:
            pass
      `,
    },
    {
      id: 'full-to-the-last-byte',
      title: 'fills all memory to the last small piece',
      ends: ['completed', 'limited'],
      limits: { timeMs: 1500 },
      code: python`
        l = None
        size = 1 << 20
        while size:
            try:
                while True:
                    l = (l, bytearray(size))
            except MemoryError:
                size >>= 1
        try:
            while True:
                l = (l,)
        except MemoryError:
            pass
      `,
    },
    {
      id: 'memory-error-loop',
      title: 'catches MemoryError and asks again for ever',
      ends: CUT,
      limits: { timeMs: 1000 },
      code: python`
        l = []
        while True:
            try:
                l.append(bytearray(10_000))
            except MemoryError:
                pass
      `,
    },
    {
      id: 'fragments',
      title: 'leaves holes all over the memory',
      ends: ANY_END,
      limits: { timeMs: 1500 },
      code: python`
        l = []
        try:
            while True:
                l.append(bytearray(40))
        except MemoryError:
            l = l[::2] if len(l) < 1000 else [l[i] for i in range(0, 1000, 2)] + l[1000:]
        b = bytearray(100_000)
      `,
    },
    {
      id: 'churn',
      title: 'makes garbage as fast as it can',
      ends: CUT,
      code: python`
        while True:
            x = [[n] for n in range(100)]
      `,
    },
    {
      id: 'cycles',
      title: 'makes garbage that points at itself',
      ends: CUT,
      code: python`
        while True:
            a = []
            b = {"a": a, "more": bytearray(1000)}
            a.append(b)
      `,
    },
    {
      id: 'release-a-long-chain',
      title: 'lets go of a chain of a hundred thousand links',
      ends: COMPLETES,
      limits: { timeMs: 2000 },
      code: python`
        import gc
        chain = None
        for _ in range(100_000):
            chain = [chain]
        gc.collect()
        chain = None
        gc.collect()
      `,
    },
  ],
};
