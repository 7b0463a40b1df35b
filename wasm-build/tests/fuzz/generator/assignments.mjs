// Statements that change a variable or what it holds.

import { TYPES } from './expressions.mjs';

/** What bounds a value of a type, so that a loop cannot make it grow. */
const CUTS = {
  int: 'cut',
  float: 'cutf',
  str: 'cuts',
  uni: 'cuts',
  bytes: 'cuts',
  ints: 'cuts',
  strs: 'cuts',
  buffer: 'cuts',
  rows: 'cutr',
};

export function bounded(type, text) {
  return type in CUTS ? `${CUTS[type]}(${text})` : text;
}

function assign(b) {
  const target = pickTarget(b, b.r.chance(0.2) ? 'int' : b.r.pick(TYPES));
  if (target) b.line(`${target.text} = ${bounded(target.type, b.e().of(target.type))}`);
}

function pickTarget(b, type) {
  const targets = b.scope.targets(type);
  return targets.length > 0 ? b.r.pick(targets) : null;
}

const augment = (b) => {
  const target = pickTarget(b, 'int');
  if (!target) return;
  const operator = b.r.pick(['+', '-', '*', '^', '|', '&']);
  b.line(`${target.text} ${operator}= ${b.e().int()}`);
  b.line(`${target.text} = cut(${target.text})`);
};

/** Changes a variable in place, where there is one of the type. */
const change = (type, write) => (b) => {
  const variables = b.scope.variables(type);
  if (variables.length > 0) write(b, b.r.pick(variables).text);
};

const changeInts = change('ints', (b, xs) => {
  const e = b.e();
  b.line(
    b.r.pick([
      () => `${xs}.append(${e.int()})`,
      () => `${xs}.extend(${e.ints()})`,
      () => `${xs}.extend(${e.binding({}).of('int')} for _ in range(${b.r.int(1, 4)}))`,
      () => `${xs}.insert(${e.int()} % 5, ${e.int()})`,
      () => `${xs}.sort(key=lambda v: (keep(v) % ${b.r.int(2, 9)}, v))`,
      () => `${xs}.sort(reverse=${e.bool()})`,
      () => `${xs}.reverse()`,
      () => `${xs}.pop()`,
      () => `${xs}.remove(${e.int()})`,
      () => `${xs}[${b.r.int(-3, 3)}] = ${e.int()}`,
      () => `${xs}[${e.int()} % 4:${e.int()} % 9] = ${e.ints()}`,
      () => `del ${xs}[${b.r.int(0, 3)}:${b.r.int(3, 6)}]`,
      () => `del ${xs}[${b.r.int(-3, 3)}]`,
      () => `${xs}[:] = [v for v in ${xs} if v & 1]`,
      () => `${xs}[0], ${xs}[-1] = ${xs}[-1], ${xs}[0]`,
    ])(),
  );
  b.line(`del ${xs}[40:]`);
});

const changeDict = change('dict', (b, d) => {
  const e = b.e();
  b.line(
    b.r.pick([
      () => `${d}[${e.str()}] = ${e.int()}`,
      () => `${d}.update(${e.dict()})`,
      () => `${d}.update(a=${e.int()})`,
      () => `${d}.setdefault(${e.str()}, ${e.int()})`,
      () => `${d}.pop(${e.str()}, None)`,
      () => `del ${d}[${e.str()}]`,
      () => `${d}["n"] = cut(${d}.get("n", 1) * ${e.int()})`,
      () => `${d}[${e.str()}] += ${e.int()}`,
    ])(),
  );
  b.line(`cutd(${d})`);
});

const changeSet = change('set', (b, s) => {
  const e = b.e();
  b.line(
    b.r.pick([
      () => `${s}.add(${e.int()})`,
      () => `${s}.discard(${e.int()})`,
      () => `${s}.update(${e.ints()})`,
      () => `${s}.remove(${e.int()})`,
      () => `${s}.difference_update(${e.ints()})`,
      () => `${s}.intersection_update(${e.set()})`,
      () => `${s}.clear()`,
    ])(),
  );
});

const changeRows = change('rows', (b, t) => {
  const e = b.e();
  b.line(
    b.r.pick([
      () => `${t}.append(${e.ints()})`,
      () => `${t}[${b.r.int(-2, 2)}].append(${e.int()})`,
      () => `${t}[${e.int()} % 3] = ${e.ints()}`,
      () => `${t}.sort(key=lambda v: keep([len(v), v]))`,
      () => `${t}[0], ${t}[-1] = ${t}[-1], ${t}[0]`,
      () => `${t}[:] = cutr([keep(v + [1]) for v in ${t}])`,
      () => `${t}[0] += ${e.ints()}`,
      () => `${t}.pop()`,
      () => `at(${t}, ${e.int()}).extend([keep(v) for v in ${e.ints()}])`,
    ])(),
  );
  b.line(`cutr(${t})`);
});

const changeBuffer = change('buffer', (b, a) => {
  const e = b.e();
  b.line(
    b.r.pick([
      () => `${a}.append(${e.int()} % 256)`,
      () => `${a}.extend(${e.bytes()})`,
      () => `${a}[${b.r.int(-3, 3)}] = ${e.int()} & 255`,
      () => `${a}[${e.int()} % 4:${e.int()} % 9] = ${e.bytes()}`,
      () => `${a}[:] = bytes(keep(v ^ 1) for v in ${a}[:20])`,
    ])(),
  );
});

const changeObject = change('obj', (b, o) => {
  const e = b.e();
  b.line(
    b.r.pick([
      () => `${o}.put(${e.int()})`,
      () => `${o}.n = cut(${e.int()})`,
      () => `${o}.n = cut(${o}.n + ${e.int()})`,
      () => `${o}.extra = ${e.any()}`,
      () => `setattr(${o}, "n", cut(${e.int()}))`,
      () => `${o}[${e.int()} % 5] = ${e.int()}`,
      () => `${o}.grow()`,
      () => `${o}.p = ${e.int()}`,
    ])(),
  );
});

function bind(b) {
  const hasClasses = b.scope.callables('class').length > 0;
  const type = b.r.pick(TYPES.filter((one) => one !== 'obj' || hasClasses));
  const name = b.fresh(type[0]);
  b.line(`${name} = ${bounded(type, b.e().of(type))}`);
  b.scope.add(type, name);
}

function unpack(b) {
  const e = b.e();
  const [first, rest, last] = [b.fresh('u'), b.fresh('u'), b.fresh('u')];
  b.r.pick([
    () => {
      b.line(`${first}, ${rest} = ${e.pair()}`);
      b.scope.add('str', rest);
    },
    () => {
      b.line(`${first}, *${rest}, ${last} = ${e.ints()}`);
      b.scope.add('ints', rest);
      b.scope.add('int', last);
    },
    () => {
      b.line(`(${first}, ${rest}), *${last} = [${e.pair()}] + ${e.ints()}`);
      b.scope.add('str', rest);
      b.scope.add('ints', last);
    },
  ])();
  b.scope.add('int', first);
}

function forget(b) {
  const name = b.fresh('d');
  b.line(`${name} = ${b.e().any()}`);
  b.line(`show(${name})`);
  b.line(`del ${name}`);
}

export const ASSIGNMENTS = [
  [6, assign],
  [3, augment],
  [5, changeInts],
  [3, changeDict],
  [2, changeSet],
  [2, changeRows],
  [1.5, changeBuffer],
  [3, changeObject],
  [4, bind],
  [1.5, unpack],
  [0.7, forget],
];
