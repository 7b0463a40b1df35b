// Expressions that are text or bytes.

const WORDS = [
  '',
  'a',
  'b',
  'key',
  'spam',
  'Egg',
  ' pad ',
  'a,b',
  'x\\n',
  '-12',
  '007',
  'aab',
  "it's",
];
/** Text that is not ASCII: only what treats it as characters without a case. */
const SYMBOLS = ['é', 'ß…', 'a日b', '😀', 'naïve', '→'];

export function strLiteral(r) {
  return r.chance(0.8)
    ? `"${r.pick(WORDS)}"`
    : `"${r.several(1, 6, () => r.pick(['a', 'B', '3', ' ', '-', '%', '{'])).join('')}"`;
}

export const STR = [
  [3, (e) => strLiteral(e.r)],
  [5, (e) => e.variable('str')],
  [3, (e) => `(${e.str()} + ${e.str()})`],
  [1, (e) => `(${e.str()} * (${e.int()} % 4))`],
  [1, (e) => `${e.str()}[${e.int()} % 9:${e.int()} % 20]`],
  [0.6, (e) => `${e.str()}[-(${e.int()} % 5):]`],
  [1, (e) => `at(${e.str()}, ${e.int()})`],
  [1, (e) => `${strLiteral(e.r)}.join(${e.strs()})`],
  [1, (e) => e.each('int', e.ints(), (x, inner) => `"-".join(${inner.str()} for ${x} in §)`)],
  [2, (e) => `str(${e.of(e.r.pick(['int', 'bool', 'str']))})`],
  [1, (e) => `rep(${e.any()})`],
  [1, (e) => `repr(${e.of(e.r.pick(['int', 'str', 'ints', 'pair', 'strs']))})`],
  [1, (e) => `${e.r.pick(['hex', 'bin', 'oct'])}(${e.int()})`],
  [0.7, (e) => `chr(${e.int()} % 90 + 33)`],
  [1, (e) => `${e.str()}.${e.r.pick(['upper', 'lower', 'strip', 'lstrip', 'rstrip'])}()`],
  [1, (e) => `${e.str()}.replace(${strLiteral(e.r)}, ${e.str()})`],
  [0.7, (e) => `${e.str()}.${e.r.pick(['partition', 'rpartition'])}("a")[${e.r.int(0, 2)}]`],
  [
    1,
    (e) => `("${e.r.pick(['%d', '%5d', '%-7d|', '%05d', '%+d', '%x', '%o', '%X'])}" % ${e.int()})`,
  ],
  [1, (e) => `("%s:%${e.r.pick(['', '6', '-6'])}s:%r" % (${e.int()}, ${e.str()}, ${e.str()}))`],
  [1, (e) => `("%(a)d %(b)s" % {"a": ${e.int()}, "b": ${e.str()}})`],
  [1, (e) => `"{}{:${e.r.pick(['', '>8', '<8', '^8', '*^9'])}}".format(${e.str()}, ${e.str()})`],
  [
    1,
    (e) =>
      `"{1}{0:${e.r.pick(['', 'd', '08d', 'x', 'b', '>12', '+', '#x'])}}".format(${e.int()}, ${e.str()})`,
  ],
  [1, (e) => `"{a}{b!r}".format(b=${e.str()}, a=${e.int()})`],
  [1, (e) => `f"<{${e.plain('int')}}{${e.plain('int')}:>${e.r.int(3, 12)}}>"`],
  [0.5, (e) => `"".join(sorted(${e.str()}))`],
  [0.5, (e) => `"".join(reversed(${e.str()}))`],
  [0.7, (e) => `(${e.str()} if ${e.bool()} else ${e.str()})`],
  [0.6, (e) => `at(${e.strs()}, ${e.int()})`],
  [0.6, (e) => `${e.pair()}[1]`],
  [0.4, (e) => `min(${e.dict()}, default="")`],
  [0.4, (e) => `str(${e.obj()})`],
  [0.4, (e) => `type(${e.any()}).__name__`],
  [3, (e) => e.call('str')],
];

export const UNI = [
  [3, (e) => `"${e.r.pick(SYMBOLS)}"`],
  [4, (e) => e.variable('uni')],
  [3, (e) => `(${e.uni()} + ${e.of(e.r.pick(['str', 'uni']))})`],
  [1, (e) => `${e.uni()}[${e.int()} % 5:${e.int()} % 20]`],
  [1, (e) => `at(${e.uni()}, ${e.int()})`],
  [1, (e) => `${e.uni()}.replace((${e.uni()} or "a"), ${e.uni()})`],
  [1, (e) => `${e.uni()}.encode().decode()`],
  [1, (e) => `"${e.r.pick(SYMBOLS)}".join(${e.strs()})`],
  [1, (e) => `"".join(reversed(${e.uni()}))`],
  [1, (e) => `("%s|%s" % (${e.uni()}, ${e.uni()}))`],
  [1, (e) => `"{}{}".format(${e.uni()}, ${e.int()})`],
  [0.5, (e) => `chr(${e.int()} % 5000 + 913)`],
];

export const BUFFER = [
  [3, (e) => `bytearray(${e.bytes()})`],
  [5, (e) => e.variable('buffer')],
  [1, (e) => `(${e.buffer()} + ${e.bytes()})`],
  [1, (e) => `${e.buffer()}[${e.int()} % 5:${e.int()} % 20]`],
  [1, (e) => `bytearray(${e.int()} % 40)`],
];

export const BYTES = [
  [3, (e) => `b"${e.r.pick(['', 'a', 'xyz', '\\x00\\xff', 'key', '\\n'])}"`],
  [4, (e) => e.variable('bytes')],
  [2, (e) => `(${e.bytes()} + ${e.bytes()})`],
  [1, (e) => `(${e.bytes()} * (${e.int()} % 4))`],
  [1, (e) => `${e.bytes()}[${e.int()} % 5:${e.int()} % 20]`],
  [1, (e) => `${e.of(e.r.pick(['str', 'uni']))}.encode()`],
  [1, (e) => e.each('int', e.ints(), (x, inner) => `bytes([${inner.int()} % 256 for ${x} in §])`)],
  [1, (e) => e.each('int', e.ints(), (x, inner) => `bytes(${inner.int()} & 255 for ${x} in §)`)],
  [
    1,
    (e) => `(${e.int()} & 0xffffffff).to_bytes(${e.r.int(4, 9)}, "${e.r.pick(['little', 'big'])}")`,
  ],
  [1, (e) => `struct.pack("<${e.r.pick(['iB', 'hH', 'Qb'])}", ${e.int()} % 128, ${e.int()} % 100)`],
  [1, (e) => `bytes(bytearray(${e.bytes()}))`],
  [0.7, (e) => `${e.bytes()}.replace(b"a", ${e.bytes()})`],
  [0.7, (e) => `b"-".join([${e.bytes()}, ${e.bytes()}])`],
  [0.5, (e) => `bytes(${e.int()} % 12)`],
  [2, (e) => `bytes(${e.buffer()})`],
];
