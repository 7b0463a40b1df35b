// Classes of a program: K0 has every method, and each after it replaces some.

import { bounded } from './assignments.mjs';
import { statements } from './statements.mjs';

/** What stands before all classes: a context manager, exceptions, a decorator. */
export const TOOLS = `
class E0(Exception):
    pass

class E1(E0):
    def __init__(self, value=None):
        super().__init__(value)
        self.value = [value]

class Ctx:
    def __init__(self, value, caught):
        self.value = value
        self.caught = caught
    def __enter__(self):
        print("enter")
        return keep(self)
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None)
        return self.caught is not None and kind is not None and issubclass(kind, self.caught)

def traced(f):
    def inner(*args, **named):
        r = f(*args, **named)
        show("traced", len(args), len(named))
        return keep(r)
    return inner
`.trimStart();

const pure = (e, type) => bounded(type, e.of(type));

/** Methods by name: parameters, their types, and the body. */
const METHODS = {
  get: {
    params: 'x',
    write: (b) => {
      statements(b, 1);
      b.line(`return ${pure(b.e(2), 'int')}`);
    },
  },
  put: {
    params: 'x',
    write: (b) => {
      b.line(`self.xs.append(${pure(b.e(2), 'int')})`);
      b.line('del self.xs[:-9]');
      b.line(`self.n = ${pure(b.e(2), 'int')}`);
      b.line('return self');
    },
  },
  grow: {
    params: '',
    write: (b) => {
      b.line(`self.xs = [${pure(b.e(2), 'int')} for _ in range(4)] + self.xs[:5]`);
    },
  },
  __call__: { params: 'x', write: (b) => b.line(`return ${pure(b.e(2), 'int')}`) },
  __len__: { params: '', write: (b) => b.line('return len(keep(self.xs))') },
  __bool__: { params: '', write: (b) => b.line(`return self.n % ${b.r.int(2, 4)} != 0`) },
  __getitem__: { params: 'x', write: (b) => b.line('return keep(self.xs)[x]') },
  __setitem__: { params: 'x, y', write: (b) => b.line('self.xs[x] = cut(keep(y))') },
  __contains__: { params: 'x', write: (b) => b.line('return x in [keep(v) for v in self.xs]') },
  __iter__: {
    params: '',
    write: (b) =>
      b.line(
        b.r.pick([
          'return iter(self.xs[:])',
          'return (keep(v) for v in self.xs[:])',
          'return map(keep, self.xs[:])',
        ]),
      ),
  },
  __add__: {
    params: 'y',
    write: (b) => {
      b.line('m = y if isinstance(y, int) else y.n');
      b.line(`return type(self)(keep(self.n) ${b.r.pick(['+', '-', '^'])} m)`);
    },
  },
  __repr__: {
    params: '',
    write: (b) =>
      b.line(
        `return "<%s %d %s>" % (type(self).__name__, self.n, ${b.r.pick(['keep(self.xs)', 'self.k', 'rep(self.xs)'])})`,
      ),
  },
  // Called from native code, as often as it likes: without an effect that shows.
  __eq__: { params: 'y', write: (b) => b.line('return isinstance(y, K0) and keep(self.k) == y.k') },
  __hash__: {
    params: '',
    write: (b) =>
      b.line(
        b.r.pick([
          'return hash(keep(str(self.k))) % 5',
          'return self.k % 3',
          'return keep(self.k) & 0xffff',
        ]),
      ),
  },
  __lt__: { params: 'y', write: (b) => b.line('return (keep(self.k),) < (y.k,)') },
};

function writeMethod(b, name, base) {
  const { params, write } = METHODS[name];
  b.body(
    `def ${name}(${['self', params].filter(Boolean).join(', ')}):`,
    (inner) => {
      inner.scope.add('int', 'self.n', 'place');
      inner.scope.add('ints', 'self.xs', 'place');
      inner.scope.add('int', '(self.k + 1)', 'value');
      if (params.startsWith('x')) inner.scope.add('int', 'x');
      const isPlain = ['get', 'put', 'grow'].includes(name);
      if (base && isPlain && inner.r.chance(0.5)) {
        inner.line(`r = super().${name}(${params})`);
        if (name === 'get') inner.scope.add('int', 'r');
      }
      write(inner);
    },
    { result: null },
  );
}

export function writeClass(b, index) {
  const name = `K${index}`;
  const base = index === 0 ? null : `K${b.r.int(0, index - 1)}`;
  b.line(base ? `class ${name}(${base}):` : `class ${name}:`);
  const isFirst = base === null;
  const names = Object.keys(METHODS).filter(
    // A class that replaces __eq__ alone has no hash in CPython.
    (method) => isFirst || (!['__eq__', '__hash__'].includes(method) && b.r.chance(0.35)),
  );
  b.nested(() => {
    b.line(`made = ${b.r.int(0, 9)}`);
    if (isFirst) writeFirst(b);
    for (const method of names) writeMethod(b, method, base);
  });
  b.scope.addCallable({ name, params: ['int'], result: 'class', cost: 3 });
}

/** What only K0 has: it makes objects what expressions count on. */
function writeFirst(b) {
  b.line('def __init__(self, n):');
  b.nested(() => {
    b.line('self.n = cut(n)');
    b.line('self.k = n % 1013');
    b.line('self.xs = [self.k, keep(self.k + 1)]');
    b.line('type(self).made += 1');
  });
  b.line('@property');
  b.line('def p(self):');
  b.nested(() => b.line('return keep([self.n, self.k])'));
  b.line('@p.setter');
  b.line('def p(self, value):');
  b.nested(() => b.line('self.n = cut(value) ^ 1'));
  b.line('@classmethod');
  b.line('def of(cls, n):');
  b.nested(() => b.line('return cls(n + cls.made)'));
  b.line('@staticmethod');
  b.line('def twice(n):');
  b.nested(() => b.line('return keep(n) * 2'));
  b.line('def __getattr__(self, name):');
  b.nested(() => {
    b.line('if name.startswith("no"): raise AttributeError(name)');
    b.line('return keep(len(name))');
  });
}
