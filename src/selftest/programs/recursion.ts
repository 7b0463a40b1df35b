import { ANY_END, CUT, type HostileProgram, type ProgramGroup, python, REFUSED } from '../program';

/** A class whose method leads back to itself, and the expression that starts it. */
function method(name: string, definition: string, start: string): HostileProgram {
  return {
    id: `recursion-${name.replaceAll('_', '')}`,
    title: `recurses in ${name}`,
    ends: REFUSED,
    code: `class C:\n    ${definition}\n\n${start}`,
  };
}

/** A list nested far too deep, and what is done with it. */
function nested(id: string, title: string, act: string): HostileProgram {
  return {
    id: `deep-${id}`,
    title,
    ends: ANY_END,
    code: `l = []\nfor _ in range(20_000):\n    l = [l]\n${act}`,
  };
}

export const RECURSION: ProgramGroup = {
  id: 'recursion',
  title: 'Deep recursion',
  programs: [
    {
      id: 'recursion-function',
      title: 'calls itself for ever',
      ends: REFUSED,
      isShort: true,
      code: python`
        def f(n):
            return f(n + 1)

        f(0)
      `,
    },
    {
      id: 'recursion-mutual',
      title: 'lets two functions call each other for ever',
      ends: REFUSED,
      code: python`
        def ping(n, *more, **named):
            return pong(n + 1, *more, **named) + 1

        def pong(n, *more, **named):
            return ping(n + 1, *more, **named) + 1

        ping(0, 1, 2, three=3)
      `,
    },
    {
      id: 'recursion-lambda',
      title: 'recurses without a name',
      ends: REFUSED,
      code: python`
        (lambda f: f(f))(lambda f: f(f))
      `,
    },
    {
      id: 'recursion-caught',
      title: 'catches the error at every depth and goes down again',
      ends: REFUSED,
      isShort: true,
      code: python`
        def f():
            try:
                f()
            except RuntimeError:
                f()

        f()
      `,
    },
    {
      id: 'recursion-finally',
      title: 'recurses in every finally',
      ends: REFUSED,
      code: python`
        def f():
            try:
                f()
            finally:
                f()

        f()
      `,
    },
    {
      id: 'recursion-error-loop',
      title: 'runs into the recursion limit for ever',
      ends: CUT,
      code: python`
        def f():
            f()

        while True:
            try:
                f()
            except RuntimeError:
                pass
      `,
    },
    {
      id: 'recursion-generators',
      title: 'yields from itself for ever',
      ends: REFUSED,
      code: python`
        def g(n):
            yield from g(n + 1)

        next(g(0))
      `,
    },
    {
      id: 'recursion-iterators',
      title: 'asks the last of ten thousand maps for a value',
      ends: REFUSED,
      code: python`
        it = iter([1, 2, 3])
        for _ in range(10_000):
            it = map(lambda x: x, it)
        print(next(it))
      `,
    },
    {
      id: 'recursion-sort-key',
      title: 'sorts within the key of a sort',
      ends: REFUSED,
      code: python`
        def key(n):
            return sorted([2, 1], key=key)

        key(0)
      `,
    },
    {
      id: 'recursion-map',
      title: 'maps itself over a list',
      ends: REFUSED,
      code: python`
        def f(n):
            return list(map(f, [n]))

        f(0)
      `,
    },
    {
      id: 'recursion-comprehension',
      title: 'recurses in a comprehension and an argument',
      ends: REFUSED,
      code: python`
        def f(n):
            return sum(f(x) for x in [f(n)])

        f(0)
      `,
    },
    {
      id: 'recursion-regex',
      title: 'substitutes within a substitution',
      ends: REFUSED,
      code: python`
        import re

        def again(found):
            return re.sub("a", again, "a")

        again(None)
      `,
    },
    method('__init__', 'def __init__(self):\n        self.child = C()', 'c = C()'),
    method(
      '__getattr__',
      'def __getattr__(self, name):\n        return getattr(self, name + "x")',
      'C().a',
    ),
    method('__repr__', 'def __repr__(self):\n        return "<%r>" % (self,)', 'repr(C())'),
    method('__str__', 'def __str__(self):\n        return "<%s>" % (self,)', 'print(C())'),
    method('__eq__', 'def __eq__(self, other):\n        return C() == other', 'C() == C()'),
    method(
      '__lt__',
      'def __lt__(self, other):\n        return sorted([self, other])',
      'sorted([C(), C()])',
    ),
    method('__hash__', 'def __hash__(self):\n        return hash((self,))', 'd = {C(): 1}'),
    method('__call__', 'def __call__(self):\n        return self()', 'C()()'),
    method('__add__', 'def __add__(self, other):\n        return self + other', 'C() + 1'),
    method('__iter__', 'def __iter__(self):\n        return iter(self)', 'list(C())'),
    method('__bool__', 'def __bool__(self):\n        return not self', 'bool(C())'),
    method('__len__', 'def __len__(self):\n        return len(self)', 'len(C())'),
    method('__contains__', 'def __contains__(self, x):\n        return x in self', '1 in C()'),
    method('__getitem__', 'def __getitem__(self, n):\n        return self[n]', 'C()[0]'),
    method(
      '__enter__',
      'def __exit__(self, *about):\n        pass\n\n    def __enter__(self):\n        with self:\n            pass',
      'with C():\n    pass',
    ),
    method('property', '@property\n    def p(self):\n        return self.p', 'C().p'),
    { ...nested('repr', 'shows a list twenty thousand deep', 's = repr(l)'), isShort: true },
    nested('print', 'prints a list twenty thousand deep', 'print(l)'),
    nested('value', 'ends with the value of a list twenty thousand deep', 'l'),
    {
      ...nested(
        'compare',
        'compares lists twenty thousand deep',
        'm = []\nfor _ in range(20_000):\n    m = [m]\nsame = l == m',
      ),
      isShort: true,
    },
    nested(
      'hash',
      'hashes a tuple twenty thousand deep',
      't = ()\nfor _ in range(20_000):\n    t = (t,)\nn = hash(t)',
    ),
    nested('json', 'writes JSON twenty thousand deep', 'import json\ns = json.dumps(l)'),
    nested(
      'collect',
      'collects the garbage of lists twenty thousand deep',
      'import gc\ngc.collect()',
    ),
    {
      id: 'deep-json-read',
      title: 'reads JSON a hundred thousand deep',
      ends: ANY_END,
      code: python`
        import json
        l = json.loads("[" * 100_000 + "]" * 100_000)
      `,
    },
    {
      id: 'deep-isinstance',
      title: 'asks for an instance of classes nested ten thousand deep',
      ends: ANY_END,
      code: python`
        kinds = (int,)
        for _ in range(10_000):
            kinds = (str, kinds)
        found = isinstance([], kinds)
      `,
    },
    {
      id: 'deep-classes',
      title: 'derives each of a thousand classes from the last',
      ends: ANY_END,
      code: python`
        C = object
        for n in range(1000):
            C = type("C%d" % n, (C,), {})
        C().missing
      `,
    },
    {
      id: 'deep-regex',
      title: 'compiles a pattern of ten thousand groups',
      ends: ANY_END,
      code: python`
        import re
        found = re.match("(" * 10_000 + "a" + ")" * 10_000, "a")
      `,
    },
  ],
};
