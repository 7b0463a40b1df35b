import {
  ANY_END,
  CUT,
  type HostileProgram,
  type ProgramGroup,
  python,
  RAISES,
  REFUSED,
} from '../program';

const FOREVER = 'while True:\n            pass';

/** A class whose method never returns, and what calls it. */
function endless(name: string, parameters: string, start: string): HostileProgram {
  return {
    id: `endless-${name.replaceAll('_', '')}`,
    title: `never returns from ${name}`,
    ends: CUT,
    code: `class C:\n    def ${name}(${parameters}):\n        ${FOREVER}\n\n${start}`,
  };
}

export const SPECIAL_METHODS: ProgramGroup = {
  id: 'special-methods',
  title: 'Special methods that misbehave',
  programs: [
    { ...endless('__repr__', 'self', 'C()'), isShort: true },
    endless('__str__', 'self', 'print(C())'),
    endless('__eq__', 'self, other', '[C()].index(7)'),
    endless('__hash__', 'self', 'd = {C(): 1}'),
    endless('__iter__', 'self', 'l = list(C())'),
    endless('__getattr__', 'self, name', 'C().x'),
    endless('__setattr__', 'self, name, value', 'C().x = 1'),
    endless('__bool__', 'self', 'not C()'),
    endless('__len__', 'self', 'len(C())'),
    endless('__contains__', 'self, x', '1 in C()'),
    endless('__getitem__', 'self, n', 'C()[0]'),
    endless('__call__', 'self', 'C()()'),
    endless('__lt__', 'self, other', 'sorted([C(), C()])'),
    endless('__add__', 'self, other', 'C() + 1'),
    endless('__radd__', 'self, other', '1 + C()'),
    endless('__init__', 'self', 'C()'),
    endless('__new__', 'cls', 'C()'),
    {
      id: 'endless-enter',
      title: 'never returns from __enter__',
      ends: CUT,
      code: python`
        class C:
            def __enter__(self):
                while True:
                    pass

            def __exit__(self, *about):
                pass

        with C():
            pass
      `,
    },
    {
      id: 'endless-exit',
      title: 'never returns from __exit__',
      ends: CUT,
      code: python`
        class C:
            def __enter__(self):
                return self

            def __exit__(self, *about):
                while True:
                    pass

        with C():
            1 / 0
      `,
    },
    {
      id: 'endless-next',
      title: 'is an iterator without end',
      ends: REFUSED,
      limits: { timeMs: 1000 },
      code: python`
        class C:
            def __iter__(self):
                return self

            def __next__(self):
                return 0

        l = list(C())
      `,
    },
    {
      id: 'endless-items',
      title: 'has an item at every index',
      ends: REFUSED,
      limits: { timeMs: 1000 },
      code: python`
        class C:
            def __getitem__(self, n):
                return n

        l = tuple(C())
      `,
    },
    {
      id: 'exception-that-cannot-be-shown',
      title: 'raises an exception whose text raises',
      ends: RAISES,
      code: python`
        class E(Exception):
            def __str__(self):
                raise E()

            __repr__ = __str__

        raise E
      `,
    },
    {
      id: 'exception-that-never-shows',
      title: 'raises an exception whose text never comes',
      ends: REFUSED,
      isShort: true,
      code: python`
        class E(Exception):
            def __str__(self):
                while True:
                    pass

        raise E
      `,
    },
    {
      id: 'exception-that-prints',
      title: 'raises an exception whose text prints without end',
      ends: REFUSED,
      code: python`
        class E(Exception):
            def __str__(self):
                while True:
                    print("x" * 1000)

        raise E
      `,
    },
    {
      id: 'exception-that-recurses',
      title: 'raises an exception whose text recurses',
      ends: REFUSED,
      code: python`
        class E(Exception):
            def __str__(self):
                return str(self)

        raise E
      `,
    },
    {
      id: 'exception-that-is-full',
      title: 'raises with no memory left an exception whose text wants some',
      ends: REFUSED,
      limits: { timeMs: 1000 },
      code: python`
        class E(Exception):
            def __str__(self):
                return "x" * 100_000

        l = []
        try:
            while True:
                l.append(bytearray(200))
        except MemoryError:
            raise E
      `,
    },
    {
      id: 'value-that-raises',
      title: 'ends with a value whose repr raises',
      ends: RAISES,
      code: python`
        class C:
            def __repr__(self):
                raise BaseException("no repr")

        C()
      `,
    },
    {
      id: 'value-that-is-no-text',
      title: 'ends with a value whose repr is no text',
      ends: ANY_END,
      code: python`
        class C:
            def __repr__(self):
                return [1, 2]

        C()
      `,
    },
    {
      id: 'value-that-exits',
      title: 'ends with a value whose repr leaves',
      ends: ANY_END,
      code: python`
        import sys

        class C:
            def __repr__(self):
                print("a" * 1000)
                sys.exit(3)

        C()
      `,
    },
    {
      id: 'finalizer',
      title: 'raises and loops in __del__',
      ends: ANY_END,
      code: python`
        import gc

        class C:
            def __del__(self):
                while True:
                    try:
                        1 / 0
                    except BaseException:
                        pass

        for _ in range(1000):
            c = C()
        del c
        gc.collect()
      `,
    },
    {
      id: 'wrong-types',
      title: 'returns the wrong kind of thing from every method',
      ends: ANY_END,
      code: python`
        class C:
            def wrong(self, *more):
                return "wrong" if more else None

            __len__ = __hash__ = __bool__ = __iter__ = __next__ = __str__ = __repr__ = wrong
            __eq__ = __lt__ = __contains__ = __getitem__ = __index__ = __int__ = __float__ = wrong
            __enter__ = __exit__ = __call__ = __add__ = __format__ = __bytes__ = wrong

        c = C()
        for act in (
            lambda: len(c), lambda: hash(c), lambda: bool(c), lambda: iter(c), lambda: next(c),
            lambda: str(c), lambda: repr(c), lambda: c == c, lambda: sorted([c, c]), lambda: 1 in c,
            lambda: c[0], lambda: [1][c], lambda: int(c), lambda: float(c), lambda: c(),
            lambda: c + c, lambda: "{}".format(c), lambda: bytes(c), lambda: {c: c}, lambda: list(c),
            lambda: print(c), lambda: "x" * c, lambda: range(c), lambda: max(c), lambda: sum(c),
        ):
            try:
                act()
            except (TypeError, ValueError, AttributeError, NotImplementedError, StopIteration):
                pass
      `,
    },
    {
      id: 'huge-lengths',
      title: 'claims lengths and sizes that cannot be',
      ends: ANY_END,
      code: python`
        class C:
            def __init__(self, n):
                self.n = n

            def __len__(self):
                return self.n

            def __getitem__(self, i):
                raise IndexError

        for n in (-1, 2 ** 31, 2 ** 63, 2 ** 100):
            for make in (list, tuple, bytes, bytearray, str, sorted, len, reversed, sum, max):
                try:
                    make(C(n))
                except (TypeError, ValueError, OverflowError, AttributeError, NotImplementedError,
                        IndexError, MemoryError):
                    pass
      `,
    },
    {
      id: 'exit-that-raises',
      title: 'raises in __exit__ and in finally, all the way out',
      ends: RAISES,
      code: python`
        class C:
            def __enter__(self):
                return self

            def __exit__(self, *about):
                raise KeyError("exit")

        def f(depth):
            try:
                with C():
                    if depth:
                        f(depth - 1)
                    1 / 0
            finally:
                raise ValueError("finally")

        f(50)
      `,
    },
    {
      id: 'odd-exceptions',
      title: 'raises exceptions of every odd kind',
      ends: RAISES,
      code: python`
        for thing in (None, 7, "text", object, int, [], lambda: 1, GeneratorExit, StopIteration):
            try:
                raise thing
            except BaseException as error:
                last = error

        class Odd(BaseException):
            def __init__(self, *args):
                self.args = self

        raise Odd(Odd, Odd())
      `,
    },
  ],
};
