// Expressions that are lists, tuples, dicts, sets and objects.

/** A key that no two different numbers share, so that a sort which is not stable has one result. */
const key = (e) => {
  const inner = e.binding({ v: 'int' });
  return e.r.pick([
    `lambda v: (keep(v) % ${e.r.int(2, 9)}, v)`,
    `lambda v: (len(str(v)), [v])`,
    `lambda v: -v`,
    `lambda v: (keep(str(v)), v)`,
    `lambda v: [${inner.total()} % 5, keep([v])]`,
    `lambda v, m={}: m.setdefault(v, (v & 3, keep((v,))))`,
  ]);
};

export const INTS = [
  [4, (e) => `[${e.r.several(0, 5, () => e.int()).join(', ')}]`],
  [5, (e) => e.variable('ints')],
  [2, (e) => `(${e.ints()} + ${e.ints()})`],
  [1, (e) => `(${e.ints()} * (${e.int()} % 3))`],
  [1, (e) => `${e.ints()}[${e.int()} % 5:${e.int()} % 20]`],
  [2, (e) => `list(range(${e.int()} % 5, ${e.int()} % 14))`],
  [1, (e) => `list(range(${e.int()} % 30, ${e.int()} % 14, -${e.r.int(2, 5)}))`],
  [2, (e) => e.each('int', e.ints(), (x, inner) => `[${inner.int()} for ${x} in §]`)],
  [
    1,
    (e) =>
      e.each('int', e.ints(), (x, inner) => `[${inner.int()} for ${x} in § if ${inner.bool()}]`),
  ],
  [1, (e) => e.each('int', e.ints(), (x, inner) => `list(map(lambda ${x}: ${inner.int()}, §))`)],
  [
    1,
    (e) => e.each('int', e.ints(), (x, inner) => `list(filter(lambda ${x}: ${inner.bool()}, §))`),
  ],
  [2, (e) => `sorted(${e.ints()}, key=${key(e)}${e.r.pick(['', ', reverse=True'])})`],
  [1, (e) => `sorted(${e.of(e.r.pick(['set', 'ints']))})`],
  [1, (e) => `list(reversed(${e.ints()}))`],
  [1, (e) => `list((lambda *p: p)(*${e.ints()}[:], ${e.int()}, *${e.ints()}))`],
  [1, (e) => `list(${e.bytes()})`],
  [1, (e) => `sorted(${e.dict()}.values())`],
  [1, (e) => `[x + i for i, x in enumerate(${e.ints()})]`],
  [1, (e) => `[x * y for x, y in zip(${e.ints()}, ${e.ints()})]`],
  [1, (e) => `[x for p in [${e.ints()}, ${e.ints()}] for x in p]`],
  [0.6, (e) => `list(${e.obj()})`],
  [0.6, (e) => `(${e.ints()} if ${e.bool()} else ${e.ints()})`],
  [0.6, (e) => `${e.obj()}.xs[:9]`],
  [0.5, (e) => `list(map(len, ${e.strs()}))`],
  [0.5, (e) => `list(map(int, "1 2 ${e.r.int(3, 99)}".split()))`],
  [0.5, (e) => `list(divmod(${e.int()}, 7))`],
  [0.5, (e) => `(lambda *p: list(p))(*${e.ints()}[:], *${e.ints()})`],
  [1, (e) => `list(map(len, ${e.rows()}))`],
  [1, (e) => `sum(${e.rows()}, [])`],
  [1, (e) => `at(${e.rows()}, ${e.int()})`],
  [0.5, (e) => `max(${e.rows()} or [[]], key=lambda v: keep((len(v), v)))`],
  [3, (e) => e.call('ints')],
];

/** Lists of lists of integers, which share rows with each other. */
export const ROWS = [
  [3, (e) => `[${e.r.several(0, 3, () => e.ints()).join(', ')}]`],
  [5, (e) => e.variable('rows')],
  [1, (e) => `(${e.rows()} + ${e.rows()})`],
  [1, (e) => `(${e.rows()} * (${e.int()} % 3))`],
  [2, (e) => e.each('int', e.ints(), (x, inner) => `[${inner.ints()} for ${x} in §]`)],
  [1, (e) => `[[x, y] for x, y in zip(${e.ints()}, ${e.ints()})]`],
  [1, (e) => `list(map(list, zip(${e.ints()}, ${e.ints()})))`],
  [1, (e) => `list(map(list, zip(*${e.rows()})))`],
  [1, (e) => `sorted(${e.rows()}, key=lambda v: keep([len(v), v]))`],
  [1, (e) => `[keep(v[:]) for v in ${e.rows()}]`],
  [
    1,
    (e) =>
      `(lambda d: [d[k] for k in sorted(d)])({${e.plain('int')}: ${e.ints()}, keep(${e.plain('int')}): ${e.ints()}})`,
  ],
  [1, (e) => `[list(v) for v in sorted({(x, x ^ 1): [x] for x in ${e.ints()}})]`],
  [1, (e) => `sorted(map(sorted, {frozenset(v[:4]) for v in ${e.rows()}}))`],
  [2, (e) => e.call('rows')],
];

export const STRS = [
  [3, (e) => `[${e.r.several(0, 4, () => e.str()).join(', ')}]`],
  [5, (e) => e.variable('strs')],
  [1, (e) => `(${e.strs()} + ${e.strs()})`],
  [1, (e) => e.each('int', e.ints(), (x, inner) => `[${inner.str()} for ${x} in §]`)],
  [1, (e) => e.each('str', e.strs(), (x, inner) => `[${inner.str()} for ${x} in §]`)],
  [1, (e) => `${e.str()}.split(${e.r.pick(['","', '"a"', '" "', '"a", 1', ''])})`],
  [1, (e) => `sorted(${e.strs()}, key=lambda w: (len(keep(w)), w))`],
  [1, (e) => `sorted(${e.of(e.r.pick(['dict', 'strs', 'str']))})`],
  [1, (e) => `list(${e.str()})`],
  [0.7, (e) => `list(map(str, ${e.ints()}))`],
  [0.7, (e) => `${e.strs()}[:${e.int()} % 5]`],
  [0.7, (e) => `(${e.strs()} + list(${e.str()}))`],
  [2, (e) => e.call('strs')],
];

export const PAIR = [
  [3, (e) => `(${e.int()}, ${e.str()})`],
  [4, (e) => e.variable('pair')],
  [1, (e) => `tuple([${e.int()}, ${e.str()}])`],
  [1, (e) => `(lambda *p: p)(*[${e.int()}], *(${e.str()},))`],
  [1, (e) => `(lambda **q: (q["a"], q["b"]))(b=${e.str()}, a=${e.int()})`],
  [0.7, (e) => `min(${e.pair()}, ${e.pair()})`],
  [0.7, (e) => `(${e.pair()} + ${e.pair()})[:2]`],
  [1, (e) => e.call('pair')],
];

export const DICT = [
  [3, (e) => `{${e.r.several(0, 4, () => `keep(${e.plain('str')}): ${e.int()}`).join(', ')}}`],
  [5, (e) => e.variable('dict')],
  [
    1,
    (e) =>
      e.each(
        'int',
        e.ints(),
        (x, inner) => `{${inner.plain('str')} + str(${x}): ${inner.int()} for ${x} in §}`,
      ),
  ],
  [
    1,
    (e) =>
      e.each(
        'str',
        e.strs(),
        (x, inner) => `{${x}: ${inner.int()} for ${x} in § if ${inner.bool()}}`,
      ),
  ],
  [1, (e) => `dict(zip(${e.strs()}, ${e.ints()}))`],
  [1, (e) => `(lambda **q: q)(**${e.dict()})`],
  [1, (e) => `dict(${e.dict()}, b=${e.int()})`],
  [0.7, (e) => `dict([${e.r.several(1, 3, () => `(${e.str()}, ${e.int()})`).join(', ')}])`],
  [0.7, (e) => `${e.dict()}.copy()`],
  [1, (e) => `dict(a=${e.int()}, key=${e.int()})`],
  [2, (e) => e.call('dict')],
];

export const SET = [
  [3, (e) => `{${e.r.several(1, 5, () => e.int()).join(', ')}}`],
  [4, (e) => e.variable('set')],
  [2, (e) => `(${e.set()} ${e.r.pick(['|', '&', '-', '^'])} ${e.set()})`],
  [1, (e) => `set(${e.ints()})`],
  [1, (e) => e.each('int', e.ints(), (x, inner) => `{${inner.int()} for ${x} in §}`)],
  [
    0.7,
    (e) =>
      e.each('int', e.ints(), (x, inner) => `set(${inner.int()} for ${x} in § if ${inner.bool()})`),
  ],
  [0.7, (e) => `${e.set()}.${e.r.pick(['union', 'intersection', 'difference'])}(${e.ints()})`],
  [0.5, (e) => `set(${e.dict()}.values())`],
  [1, (e) => e.call('set')],
];

export const OBJ = [
  [3, (e) => e.make()],
  [6, (e) => e.variable('obj')],
  [1, (e) => `(${e.obj()} + ${e.r.pick([e.obj(), e.int()])})`],
  [0.7, (e) => `(${e.obj()} if ${e.bool()} else ${e.obj()})`],
  [0.7, (e) => `${e.obj()}.put(${e.int()})`],
];
