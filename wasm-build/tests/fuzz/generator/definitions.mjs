// Functions and classes of a program.

import { bounded } from './assignments.mjs';
import { statements } from './statements.mjs';

const PARAM_TYPES = ['int', 'int', 'ints', 'str', 'dict', 'obj', 'rows'];
const RESULT_TYPES = ['int', 'int', 'ints', 'str', 'strs', 'dict', 'set', 'pair', 'float', 'rows'];

/** Names that every function may have of its own. */
const PARAMS = ['p0', 'p1', 'p2'];

/** Declares some variables of functions around as assigned here. */
function adopt(b) {
  for (const variable of b.scope.foreign()) {
    if (PARAMS.includes(variable.text) || !b.r.chance(0.15)) continue;
    b.line(`${variable.level === 0 ? 'global' : 'nonlocal'} ${variable.text}`);
    b.scope.adopt(variable);
  }
}

/** A function's first lines: its parameters in scope, and variables of its own. */
function begin(b, params) {
  adopt(b);
  params.forEach((type, i) => {
    b.scope.add(type, `p${i}`);
  });
  for (const type of ['int', b.r.pick(RESULT_TYPES)]) {
    const name = b.fresh(`l${type[0]}`);
    b.line(`${name} = ${bounded(type, b.e(2).of(type))}`);
    b.scope.add(type, name);
  }
}

function parameters(b, params) {
  const isOptional = params.map((_, i) => i >= params.length - b.r.int(0, 1));
  return params
    .map(
      (type, i) =>
        `p${i}${isOptional[i] && type === 'int' && i === params.length - 1 ? `=${b.r.int(0, 9)}` : ''}`,
    )
    .join(', ');
}

function plainFunction(b) {
  const name = b.fresh('f');
  const params = b.r.several(1, 3, () => b.r.pick(PARAM_TYPES));
  const result = b.r.pick(RESULT_TYPES);
  const decorator = b.r.chance(0.15);
  if (decorator) b.line('@traced');
  const cost = b.body(
    `def ${name}(${parameters(b, params)}):`,
    (inner) => {
      begin(inner, params);
      statements(inner);
      if (inner.r.chance(0.3)) innerFunction(inner);
      statements(inner, 1);
      inner.line(`return ${bounded(result, inner.e().of(result))}`);
    },
    { result },
  );
  b.scope.addCallable({ name, params, result, cost });
}

/** A closure that changes what it closes over, and is called at once or returned. */
function innerFunction(b) {
  const name = b.fresh('g');
  const cost = b.body(
    `def ${name}(p0):`,
    (inner) => {
      adopt(inner);
      inner.scope.add('int', 'p0');
      statements(inner, 1);
      inner.line(`return ${bounded('int', inner.e(2).int())}`);
    },
    { result: 'int' },
  );
  b.scope.addCallable({ name, params: ['int'], result: 'int', cost });
  b.line(`show(${name}(${b.e(2).int()}), [${name}(q) for q in range(3)])`);
}

function recursiveFunction(b) {
  const name = b.fresh('r');
  const result = b.r.pick(['int', 'ints', 'str']);
  const join = { int: ['^', '+'], ints: ['+'], str: ['+'] }[result];
  const cost = b.body(
    `def ${name}(p0, p1):`,
    (inner) => {
      inner.scope.add('int', 'p0');
      inner.scope.add(result, 'p1');
      inner.line(`if p0 <= 0: return ${bounded(result, inner.e(2).of(result))}`);
      const call = `${name}(p0 - ${inner.r.int(1, 2)}, ${bounded(result, inner.e(2).of(result))})`;
      inner.line(
        `return ${bounded(result, `${inner.e(2).of(result)} ${inner.r.pick(join)} ${call}`)}`,
      );
    },
    { result },
  );
  const depth = b.r.pick([5, 20, 60]);
  const wrapper = `(lambda p0, p1: ${name}(p0 % ${depth}, p1))`;
  b.scope.addCallable({ name: wrapper, params: ['int', result], result, cost: cost * depth });
}

function generatorFunction(b) {
  const name = b.fresh('gen');
  const cost = b.body(
    `def ${name}(p0):`,
    (inner) => {
      begin(inner, ['int']);
      statements(inner, 2);
      inner.line(`yield ${bounded('int', inner.e().int())}`);
      if (inner.r.chance(0.4)) inner.line(`yield from ${inner.e(2).ints()}`);
      if (inner.r.chance(0.4)) {
        inner.block('try:', (body) => {
          body.line(`li = yield ${bounded('int', body.e(2).int())}`);
          body.line('show(li)');
          statements(body, 1);
        });
        inner.block('finally:', (body) => body.line(`show("closed", ${body.e(2).int()})`));
      }
    },
    { isGenerator: true },
  );
  const list = `(lambda p0: list(${name}(p0))[:20])`;
  b.scope.addCallable({ name: list, params: ['int'], result: 'ints', cost: cost + 5 });
  b.scope.addCallable({ name, params: ['int'], result: 'generator', cost });
}

function starFunction(b) {
  const name = b.fresh('s');
  const cost = b.body(
    `def ${name}(p0, *rest, k=${b.r.int(0, 9)}, **named):`,
    (inner) => {
      inner.scope.add('int', 'p0');
      inner.scope.add('int', 'k');
      inner.scope.add('ints', 'rest_list');
      inner.scope.add('dict', 'named');
      inner.line('rest_list = list(rest)');
      statements(inner, 2);
      inner.line('return cut(sum(rest_list) + sum(named.values()) + k + len(rest))');
    },
    { result: 'int' },
  );
  const shapes = [
    ['(lambda p0, p1: # (p0, *p1))', ['int', 'ints']],
    ['(lambda p0, p1: # (*p0, p1, k=p1))', ['ints', 'int']],
    ['(lambda p0, p1: # (p0, p0, z=p0, **{"y": p1, "k": 3}))', ['int', 'int']],
    ['(lambda p0, p1: # (*p0, *p0, **dict(a=p1)))', ['ints', 'int']],
  ];
  for (const [shape, params] of shapes) {
    b.scope.addCallable({ name: shape.replace('# ', name), params, result: 'int', cost });
  }
}

export const FUNCTIONS = [
  [5, plainFunction],
  [2, recursiveFunction],
  [2, generatorFunction],
  [1.5, starFunction],
];
