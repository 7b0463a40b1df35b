// Expressions that are numbers or truth values.

const EDGES = [
  '0',
  '1',
  '-1',
  '255',
  '256',
  '65535',
  '(1 << 29)',
  '(1 << 30) - 1',
  '(1 << 30)',
  '-(1 << 30)',
  '-(1 << 30) - 1',
  '(1 << 31) - 1',
  '(1 << 31)',
  '-(1 << 31)',
  '(1 << 32) - 1',
  '(1 << 32)',
  '(1 << 62)',
  '(1 << 63) - 1',
  '-(1 << 63)',
  '(1 << 64)',
  '10 ** 18',
  '-(10 ** 30)',
  '0xdeadbeef',
  '(1 << 96) - 1',
  '-(1 << 128)',
].map((text) => `(${text})`);

/** Floats whose text is exact, or one division by a power of ten away. */
const FLOATS = ['0.0', '0.5', '1.5', '-2.25', '3.75', '0.1', '1e3', '12.625', '-0.001', '7.0'];

const digits = (r, count) => r.several(count, count, () => r.int(1, 9)).join('');

export function intLiteral(r) {
  if (r.chance(0.6)) return String(r.int(0, 20));
  if (r.chance(0.7)) return r.pick(EDGES);
  return `${r.pick(['', '-'])}${digits(r, r.int(11, 50))}`.replace(/^-.*/, '($&)');
}

export const INT = [
  [3, (e) => intLiteral(e.r)],
  [5, (e) => e.variable('int')],
  [6, (e) => `(${e.int()} ${e.r.pick(['+', '-', '*', '&', '|', '^'])} ${e.int()})`],
  [2, (e) => `(${e.int()} ${e.r.pick(['//', '%'])} (${e.int()} or ${e.r.int(1, 99)}))`],
  [0.5, (e) => `(${e.int()} ${e.r.pick(['//', '%'])} ${e.int()})`],
  [1, (e) => `(${e.int()} ${e.r.pick(['<<', '>>'])} (${e.int()} % ${e.r.pick([9, 33, 70])}))`],
  [1, (e) => `${e.r.pick(['-', '~', '+'])}${e.int()}`],
  [1, (e) => `abs(${e.int()})`],
  [1, (e) => `((${e.int()} % 1009 - 500) ** (${e.int()} % 9))`],
  [0.7, (e) => `pow(${e.int()} % 999983, ${e.int()} % 50 + 1, ${e.int()} % 99999 + 2)`],
  [1, (e) => `divmod(${e.int()}, ${e.int()} or 3)[${e.r.int(0, 1)}]`],
  [1, (e) => `${e.r.pick(['min', 'max'])}(${e.int()}, ${e.int()})`],
  [1, (e) => `${e.r.pick(['min', 'max'])}(${e.ints()} or [${e.int()}])`],
  [1, (e) => `sum(${e.ints()})`],
  [1, (e) => `len(${e.of(e.r.pick(['ints', 'str', 'uni', 'dict', 'set', 'bytes']))})`],
  [1, (e) => `at(${e.ints()}, ${e.int()})`],
  [1, (e) => `${e.ints()}.count(${e.int()})`],
  [0.3, (e) => `${e.ints()}.index(${e.int()})`],
  [1, (e) => `${e.dict()}.get(${e.str()}, ${e.int()})`],
  [0.3, (e) => `${e.dict()}[${e.str()}]`],
  [1, (e) => `(${e.int()} if ${e.bool()} else ${e.int()})`],
  [0.5, (e) => `(${e.int()} ${e.r.pick(['and', 'or'])} ${e.int()})`],
  [0.7, (e) => `int(${e.bool()})`],
  [0.7, (e) => `int(str(${e.int()}))`],
  [0.5, (e) => `int("%x" % abs(${e.int()}), 16)`],
  [0.3, (e) => `int(${e.str()})`],
  [0.7, (e) => `int(${e.float()})`],
  [0.7, (e) => `int.from_bytes(${e.bytes()}, "${e.r.pick(['little', 'big'])}")`],
  [0.7, (e) => `sum(${e.bytes()})`],
  [0.7, (e) => `${e.str()}.${e.r.pick(['find', 'rfind', 'count'])}(${e.str()})`],
  [0.5, (e) => `ord(at(${e.of(e.r.pick(['str', 'uni']))} or "x", ${e.int()}))`],
  [1, (e) => `(lambda p, q=${e.int()}: ${e.binding({ p: 'int', q: 'int' }).int()})(${e.int()})`],
  [0.8, (e) => e.each('int', e.ints(), (x, inner) => `sum(${inner.int()} for ${x} in §)`)],
  [0.6, (e) => `${e.obj()}.${e.r.pick(['n', 'k'])}`],
  [0.6, (e) => `${e.obj()}.get(${e.int()})`],
  [0.4, (e) => `${e.obj()}(${e.int()})`],
  [0.4, (e) => `len(${e.obj()})`],
  [0.4, (e) => `${e.obj()}[${e.int()} % 5]`],
  [0.6, (e) => `${e.pair()}[0]`],
  [0.5, (e) => `(lambda *p, **q: len(p) + sum(q.values()))(*${e.ints()}[:], x=${e.int()})`],
  [0.4, (e) => `next(iter(${e.ints()}), ${e.int()})`],
  [4, (e) => e.call('int')],
];

export const BOOL = [
  [4, (e) => `(${e.int()} ${e.r.pick(['<', '<=', '==', '!=', '>', '>='])} ${e.int()})`],
  [1, (e) => `(${e.int()} < ${e.int()} <= ${e.int()})`],
  [1, (e) => `(${e.str()} ${e.r.pick(['<', '==', '!=', '>=', 'in', 'not in'])} ${e.str()})`],
  [1, (e) => `(${e.ints()} ${e.r.pick(['<', '==', '!=', '>='])} ${e.ints()})`],
  [1, (e) => `(${e.set()} ${e.r.pick(['<', '<=', '==', '!=', '>='])} ${e.set()})`],
  [0.7, (e) => `(${e.dict()} == ${e.dict()})`],
  [0.7, (e) => `(${e.pair()} ${e.r.pick(['<', '==', '>='])} ${e.pair()})`],
  [0.7, (e) => `(${e.bytes()} ${e.r.pick(['<', '==', '!='])} ${e.bytes()})`],
  [1, (e) => `(${e.int()} in ${e.of(e.r.pick(['ints', 'set']))})`],
  [0.6, (e) => `(${e.str()} in ${e.of(e.r.pick(['dict', 'strs']))})`],
  [0.6, (e) => `(${e.float()} ${e.r.pick(['<', '<=', '>'])} ${e.float()})`],
  [1, (e) => `(not ${e.bool()})`],
  [1, (e) => `(${e.bool()} ${e.r.pick(['and', 'or'])} ${e.bool()})`],
  [0.7, (e) => e.each('int', e.ints(), (x, inner) => `any(${inner.bool()} for ${x} in §)`)],
  [0.7, (e) => e.each('int', e.ints(), (x, inner) => `all([${inner.bool()} for ${x} in §])`)],
  [0.6, (e) => `${e.str()}.${e.r.pick(['startswith', 'endswith'])}(${e.str()})`],
  [0.6, (e) => `${e.str()}.${e.r.pick(['isdigit', 'isalpha', 'isupper', 'islower', 'isspace'])}()`],
  [0.5, (e) => `isinstance(${e.any()}, ${e.r.pick(['float', 'str', '(list, dict)', 'tuple'])})`],
  [0.5, (e) => `(${e.obj()} ${e.r.pick(['==', '!=', '<'])} ${e.obj()})`],
  [0.5, (e) => `(${e.int()} in ${e.obj()})`],
  [0.5, (e) => `bool(${e.any()})`],
];

export const FLOAT = [
  [3, (e) => e.r.pick(FLOATS)],
  [3, (e) => e.variable('float')],
  [3, (e) => `(${e.float()} ${e.r.pick(['+', '-', '*'])} ${e.float()})`],
  [1, (e) => `(${e.float()} / (${e.float()} or 8.0))`],
  [0.4, (e) => `(${e.float()} / ${e.float()})`],
  [1, (e) => `(${e.int()} % 100003 / (${e.int()} % 1009 or 3))`],
  [1, (e) => `(${e.float()} + ${e.int()} % 4096)`],
  [1, (e) => `${e.r.pick(['-', 'abs', 'float'])}(${e.float()})`],
  [0.7, (e) => `${e.r.pick(['min', 'max'])}(${e.float()}, ${e.float()})`],
  [0.7, (e) => e.each('int', e.ints(), (x, inner) => `sum([${inner.float()} for ${x} in §], 0.0)`)],
  [2, (e) => e.call('float')],
];
