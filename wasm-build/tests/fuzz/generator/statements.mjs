// Statements that decide, repeat, raise and handle.

import { ASSIGNMENTS, bounded } from './assignments.mjs';

/** Times that a statement may be run by the loops around it, about. */
const MOST_TIMES = 60;
/** Compound statements within each other. */
const MOST_DEPTH = 5;

const ERRORS = [
  'ValueError',
  'KeyError',
  'IndexError',
  'TypeError',
  'ZeroDivisionError',
  'E0',
  'E1',
];
const CAUGHT = [
  'Exception',
  'E0',
  'E1',
  'ValueError',
  '(KeyError, IndexError)',
  'ArithmeticError',
  'LookupError',
];

/** Some statements, and never none. */
export function statements(b, count = b.r.int(1, 3)) {
  const start = b.lines.length;
  for (let i = 0; i < count; i++) statement(b);
  if (b.lines.length === start) b.line('pass');
}

export function statement(b) {
  const isDeep = b.around.depth >= MOST_DEPTH;
  b.r.weighted(b.r.chance(isDeep ? 1 : 0.6) ? ASSIGNMENTS : COMPOUNDS)(b);
}

function choose(b) {
  b.block(`if ${b.e().bool()}:`, statementsOf());
  if (b.r.chance(0.3)) b.block(`elif ${b.e().bool()}:`, statementsOf());
  if (b.r.chance(0.5)) b.block('else:', statementsOf());
}

const statementsOf = (count) => (b) => statements(b, count);

/** A loop's body: what a program does there, and sometimes a way out. */
function turn(b) {
  statements(b);
  if (b.r.chance(0.35))
    b.block(`if ${b.e(2).bool()}:`, (inner) => inner.line(b.r.pick(['break', 'continue'])));
  if (b.r.chance(0.5)) statements(b, 1);
}

function afterLoop(b) {
  if (b.r.chance(0.3)) b.block('else:', statementsOf(1));
}

const LOOP = { times: 6, around: { isLoop: true } };

function forLoop(b) {
  const name = b.fresh('v');
  const e = b.e(2);
  const [type, iterable] = b.r.pick([
    () => ['int', `range(${b.r.int(1, 6)})`],
    () => ['int', `list(range(${e.int()} % 6, ${e.int()} % 9))`],
    () => ['int', `cuts(${e.ints()})[:9]`],
    () => ['int', `sorted(${e.set()})[:9]`],
    () => ['str', `${e.strs()}[:9]`],
    () => ['str', `sorted(${e.dict()})[:9]`],
    () => ['str', `${e.str()}[:9]`],
    () => ['int', e.bytes()],
    () => ['pair', `[${e.pair()}, ${e.pair()}]`],
    () => ['pair', `enumerate(${e.strs()}[:7])`],
    () => ['pair', `zip(${e.ints()}[:9], ${e.strs()})`],
  ])();
  b.block(
    `for ${name} in ${iterable}:`,
    (inner) => {
      inner.scope.add(type, name);
      turn(inner);
    },
    LOOP,
  );
  afterLoop(b);
}

function whileLoop(b) {
  const name = b.fresh('w');
  b.line(`${name} = 0`);
  b.block(
    `while ${name} < ${b.r.int(1, 6)} and ${b.r.chance(0.5) ? 'True' : b.e(2).bool()}:`,
    (inner) => {
      inner.line(`${name} += 1`);
      inner.scope.add('int', `(+${name})`, 'value');
      turn(inner);
    },
    LOOP,
  );
  afterLoop(b);
}

function tryStatement(b) {
  const hasHandler = b.r.chance(0.85);
  b.block('try:', (inner) => {
    statements(inner);
    if (b.r.chance(0.4)) raise(inner);
    leave(inner);
  });
  if (hasHandler) {
    const name = b.fresh('x');
    b.block(`except ${b.r.pick(CAUGHT)} as ${name}:`, (inner) => {
      inner.line(`print("caught", type(${name}).__name__)`);
      statements(inner, b.r.int(0, 2) || 1);
      if (b.r.chance(0.2)) inner.line('raise');
    });
    if (b.r.chance(0.25)) {
      b.block('except Exception:', (inner) => {
        statements(inner, 1);
        leave(inner);
      });
    }
    if (b.r.chance(0.25)) b.block('else:', statementsOf(1));
  }
  if (!hasHandler || b.r.chance(0.3)) {
    b.block(
      'finally:',
      (inner) => {
        inner.line('print("finally")');
        statements(inner, 1);
      },
      { around: { isLoop: false, result: null, isGenerator: false } },
    );
  }
}

/** Sometimes leaves the function or the loop from the middle of a statement. */
function leave(b) {
  const { isLoop, result } = b.around;
  if (result && b.r.chance(0.3)) b.line(`return ${bounded(result, b.e(2).of(result))}`);
  else if (isLoop && b.r.chance(0.25)) b.line(b.r.pick(['break', 'continue']));
}

function raise(b) {
  b.block(`if ${b.e(2).bool()}:`, (inner) => {
    inner.line(`raise ${b.r.pick(ERRORS)}(${b.e(2).any()})`);
  });
}

function withStatement(b) {
  const [name, log] = [b.fresh('c'), b.e(2).any()];
  const catches = b.r.pick(['None', 'None', ...ERRORS]);
  b.block(`with Ctx(${log}, ${catches}) as ${name}:`, (inner) => {
    statements(inner);
    if (b.r.chance(0.4)) raise(inner);
    leave(inner);
    inner.line(`show(${name}.value)`);
  });
}

/** Takes some items of a generator of the program, and closes it before it is forgotten. */
function drive(b) {
  const them = b.scope.callables('generator').filter(({ cost }) => cost * b.times < 500);
  if (them.length === 0) return say(b);
  const name = b.fresh('y');
  b.line(`${name} = ${b.r.pick(them).name}(${b.e(2).int()})`);
  b.block('try:', (inner) => {
    for (const step of b.r.several(1, 4, () => b.r.pick(['next', 'send', 'throw']))) {
      if (step === 'next') inner.line(`show(next(${name}, None))`);
      else if (step === 'send') inner.line(`show(next(${name}), ${name}.send(${b.e(2).any()}))`);
      else if (b.r.chance(0.3))
        inner.line(`show(next(${name}), ${name}.throw(${b.r.pick(ERRORS)}))`);
    }
    statements(inner, 1);
  });
  b.block('finally:', (inner) => inner.line(`${name}.close()`));
}

function say(b) {
  const e = b.e();
  b.line(`show(${b.r.several(1, 3, () => e.any()).join(', ')})`);
}

function yieldStatement(b) {
  if (b.around.isGenerator) b.line(`yield ${bounded('int', b.e(2).int())}`);
  else say(b);
}

const ifRoom = (write) => (b) => (b.times < MOST_TIMES ? write(b) : choose(b));

const COMPOUNDS = [
  [3, choose],
  [4, ifRoom(forLoop)],
  [2, ifRoom(whileLoop)],
  [3, tryStatement],
  [1.5, withStatement],
  [1.5, say],
  [1.5, drive],
  [3, yieldStatement],
];
