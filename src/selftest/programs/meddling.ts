import { ANY_END, COMPLETES, CUT, type ProgramGroup, python, RAISES, REFUSED } from '../program';

/** Programs that turn the interpreter's own parts against it. */
export const MEDDLING: ProgramGroup = {
  id: 'meddling',
  title: 'Meddling with the interpreter',
  programs: [
    {
      id: 'collector-off',
      title: 'turns the collector off and makes garbage',
      ends: ANY_END,
      limits: { timeMs: 1000 },
      code: python`
        import gc
        gc.disable()
        for _ in range(100_000):
            x = bytearray(1000)
      `,
    },
    {
      id: 'collect-forever',
      title: 'collects for ever',
      ends: CUT,
      code: python`
        import gc
        l = [[n] for n in range(10_000)]
        while True:
            gc.collect()
      `,
    },
    {
      id: 'collect-often',
      title: 'asks for a collection after every byte',
      ends: ANY_END,
      code: python`
        import gc
        gc.threshold(1)
        for _ in range(100_000):
            x = [1, 2, 3]
      `,
    },
    {
      id: 'heap-lock',
      title: 'locks the heap and leaves it locked',
      ends: ANY_END,
      isShort: true,
      code: python`
        import micropython
        for _ in range(50):
            micropython.heap_lock()
      `,
    },
    {
      id: 'heap-lock-and-work',
      title: 'locks the heap and goes on',
      ends: ANY_END,
      code: python`
        import micropython
        micropython.heap_lock()
        try:
            l = [n for n in range(1000)]
        except MemoryError:
            print("locked")
        d = {1: [2]}
      `,
    },
    {
      id: 'no-interrupt-key',
      title: 'turns the interrupt off and loops for ever',
      ends: CUT,
      code: python`
        import micropython
        micropython.kbd_intr(-1)
        while True:
            pass
      `,
    },
    {
      id: 'optimised',
      title: 'raises the level of optimisation',
      ends: ANY_END,
      code: python`
        import micropython
        micropython.opt_level(3)
        exec("assert False")
      `,
    },
    {
      id: 'builtins-overwritten',
      title: 'overwrites the functions that everybody uses',
      ends: ANY_END,
      isShort: true,
      isMessy: true,
      code: python`
        import builtins
        for name in ("print", "len", "repr", "str", "isinstance", "Exception", "__import__"):
            setattr(builtins, name, None)
      `,
    },
    {
      id: 'builtins-looping',
      title: 'puts endless loops in the place of repr and print',
      ends: ANY_END,
      isMessy: true,
      code: python`
        import builtins

        def forever(*values, **named):
            while True:
                pass

        builtins.repr = builtins.print = builtins.str = builtins.__build_class__ = forever
      `,
    },
    {
      id: 'builtins-deleted',
      title: 'deletes the functions that everybody uses',
      ends: ANY_END,
      isMessy: true,
      code: python`
        import builtins
        for name in ("print", "len", "repr", "Exception", "BaseException", "MemoryError"):
            setattr(builtins, name, None)
            delattr(builtins, name)
            try:
                delattr(builtins, name)
            except (AttributeError, KeyError):
                pass
      `,
    },
    {
      id: 'modules-overwritten',
      title: 'overwrites what is in other modules',
      ends: ANY_END,
      isMessy: true,
      code: python`
        import sys, gc, os, io, json, time, micropython
        for module in (gc, os, io, json, time, micropython, sys):
            for name in dir(module):
                try:
                    setattr(module, name, None)
                except (AttributeError, TypeError):
                    pass
      `,
    },
    {
      id: 'modules-deleted',
      title: 'throws all modules away',
      ends: ANY_END,
      isMessy: true,
      code: python`
        import sys
        sys.modules.clear()
        import os, json
        sys.modules["json"] = sys.modules["os"] = 7
        del sys.modules
      `,
    },
    {
      id: 'path-of-garbage',
      title: 'fills the module path with garbage',
      ends: ANY_END,
      isMessy: true,
      code: python`
        import sys
        sys.path[:] = [None, 7, "\x00", "x" * 100_000, sys.path]
        import nowhere
      `,
    },
    {
      id: 'standard-streams-replaced',
      title: 'puts things that are no streams in the place of the streams',
      ends: ANY_END,
      isMessy: true,
      code: python`
        import sys
        sys.stdout = sys.stderr = sys.stdin = None
        print("anything")
      `,
    },
    {
      id: 'main-emptied-of-names',
      title: 'overwrites the names that every module has',
      ends: ANY_END,
      isMessy: true,
      code: python`
        __name__ = 7
        __builtins__ = None
        __file__ = __doc__ = __loader__ = []
        globals()["<echo>"] = 42
        globals()[7] = 8
      `,
    },
    {
      id: 'constants-abused',
      title: 'treats built-in types as if they were its own',
      ends: ANY_END,
      code: python`
        for target in (int, str, dict, object, type, Exception, len, None, True, (), 7):
            for name in ("__init__", "__class__", "x", "__dict__", "__name__", "__bases__"):
                try:
                    setattr(target, name, 1)
                except (AttributeError, TypeError):
                    pass
                try:
                    delattr(target, name)
                except (AttributeError, TypeError):
                    pass
      `,
    },
    {
      id: 'unbound-methods',
      title: 'calls methods on objects of other types',
      ends: ANY_END,
      code: python`
        for method in (list.append, dict.update, str.join, set.add, bytes.decode, bytearray.extend):
            for target in (1, "x", [], {}, None, object(), int, set(), b"x", 1.5):
                try:
                    method(target, target)
                except (TypeError, ValueError, AttributeError):
                    pass
      `,
    },
    {
      id: 'class-from-anything',
      title: 'makes classes out of things that are none',
      ends: ANY_END,
      code: python`
        for bases in ((7,), (None,), ("x",), (int, str), (object, object), ((),), (type,), (len,)):
            for names in ({}, {1: 2}, {"__init__": 7}, {"__new__": 7}, {"__class__": int}):
                try:
                    C = type("C", bases, names)
                    c = C()
                    repr(c)
                except (TypeError, ValueError, AttributeError):
                    pass
      `,
    },
    {
      id: 'class-changed',
      title: 'changes a class while its objects live',
      ends: ANY_END,
      code: python`
        class A:
            def f(self):
                return 1

        class B(A):
            pass

        b = B()
        A.f = None
        B.__init__ = B
        del A.f
        try:
            b.__class__ = int
        except (AttributeError, TypeError):
            pass
        for _ in range(1000):
            A.x = B
            B.y = A
        repr(b)
      `,
    },
    {
      id: 'generator-reentered',
      title: 'resumes a generator within itself',
      ends: RAISES,
      code: python`
        def g():
            yield next(h)

        h = g()
        next(h)
      `,
    },
    {
      id: 'generator-closed-within',
      title: 'closes a generator and throws into it within itself',
      ends: ANY_END,
      code: python`
        def g():
            for act in (lambda: h.close(), lambda: h.throw(ValueError), lambda: h.send(1)):
                try:
                    act()
                except ValueError as error:
                    yield error

        h = g()
        for x in h:
            print(x)
      `,
    },
    {
      id: 'generator-will-not-close',
      title: 'keeps a generator from being closed',
      ends: ANY_END,
      code: python`
        def g():
            while True:
                try:
                    yield 1
                except GeneratorExit:
                    pass

        h = g()
        next(h)
        h.close()
      `,
    },
    {
      id: 'list-changed-by-sort',
      title: 'empties and fills a list while it is sorted',
      ends: ANY_END,
      code: python`
        l = list(range(1000, 0, -1))

        def key(n):
            l.clear()
            l.extend(range(n % 50))
            return n

        for _ in range(20):
            try:
                l.sort(key=key)
            except (ValueError, IndexError) as error:
                print(error)
            l = list(range(1000, 0, -1))
      `,
    },
    {
      id: 'dict-changed-by-loop',
      title: 'adds to and removes from a dict while it is read',
      ends: ANY_END,
      code: python`
        d = {n: n for n in range(100)}
        for key in d:
            d[key + 1000] = 1
            d.pop(key, None)
      `,
    },
    {
      id: 'dict-changed-by-compare',
      title: 'empties a dict while its keys are compared',
      ends: ANY_END,
      isShort: true,
      code: python`
        class Key:
            def __init__(self, n):
                self.n = n

            def __hash__(self):
                return 1

            def __eq__(self, other):
                d.clear()
                d.update((Key(n), bytearray(100)) for n in range(3) if len(d) < 10)
                return False

        d = {}
        for n in range(200):
            d[Key(n)] = n
      `,
    },
    {
      id: 'set-changed-by-compare',
      title: 'empties a set while its members are compared',
      ends: ANY_END,
      code: python`
        class Member:
            def __hash__(self):
                return 7

            def __eq__(self, other):
                s.clear()
                return False

        s = set()
        for _ in range(500):
            s.add(Member())
            s.discard(Member())
        s = s | {Member(), 7} & {7} ^ {Member()}
      `,
    },
    {
      id: 'list-changed-by-compare',
      title: 'empties lists while they are compared and searched',
      ends: ANY_END,
      code: python`
        class Item:
            def __eq__(self, other):
                a.clear()
                b.clear()
                return True

        for act in (lambda: a == b, lambda: a.index(7), lambda: a.count(7), lambda: a.remove(7)):
            a = [Item() for _ in range(100)]
            b = [Item() for _ in range(100)]
            try:
                act()
            except ValueError as error:
                print(error)
      `,
    },
    {
      id: 'buffer-resized-in-use',
      title: 'resizes a bytearray under the view that it has handed out',
      ends: ANY_END,
      code: python`
        b = bytearray(1000)
        v = memoryview(b)
        try:
            b.extend(bytes(100_000))
        except (BufferError, ValueError) as error:
            print(error)
        for n in range(1000):
            v[n] = n % 256
        x = [bytearray(1000) for _ in range(100)]
        print(bytes(v)[:10])
      `,
    },
    {
      id: 'iterator-changed',
      title: 'extends a list by an iterator that empties it',
      ends: ANY_END,
      code: python`
        l = [1, 2, 3]

        def g():
            for n in range(1000):
                l.clear()
                yield n

        def replace():
            l[1:2] = g()

        def add():
            global l
            l += g()

        for act in (lambda: l.extend(g()), replace, add, lambda: l.sort(key=lambda n: l.clear())):
            try:
                act()
            except (TypeError, ValueError) as error:
                print(error)
      `,
    },
    {
      id: 'slice-of-everything',
      title: 'slices with numbers that are far too large',
      ends: ANY_END,
      code: python`
        big = 2 ** 40
        for seq in ([1, 2, 3], "abc", b"abc", (1, 2, 3), bytearray(b"abc"), range(3)):
            for cut in (
                lambda: seq[-big:big], lambda: seq[big:-big], lambda: seq[0:3:big], lambda: seq[::-1],
                lambda: seq[big], lambda: seq[-big], lambda: seq[:: 2 ** 31], lambda: seq[2 ** 31 - 1 :: -1],
            ):
                try:
                    cut()
                except (OverflowError, IndexError, NotImplementedError, ValueError, TypeError):
                    pass
      `,
    },
    {
      id: 'pack-garbage',
      title: 'packs and unpacks with formats that are none',
      ends: REFUSED,
      code: python`
        import struct
        for format in ("", "x", "999999999i", "O", "S", "P", "@@", "s" * 10_000, "\x00"):
            for act in (
                lambda: struct.calcsize(format),
                lambda: struct.pack(format, 1),
                lambda: struct.unpack(format, b"1234"),
            ):
                try:
                    act()
                except (ValueError, TypeError, IndexError, RuntimeError) as error:
                    pass
        struct.pack("1000000000s", b"x")
      `,
    },
    {
      id: 'still-fine',
      title: 'does nothing wrong after all of that',
      ends: COMPLETES,
      code: python`
        import json
        assert json.loads(json.dumps({"a": [1, 2.5, None]})) == {"a": [1, 2.5, None]}
        assert sorted("hello") == ["e", "h", "l", "l", "o"]
      `,
    },
  ],
};
