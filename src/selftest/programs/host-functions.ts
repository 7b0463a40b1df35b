import { COMPLETES, CUT, type Ends, type ProgramGroup, python, REFUSED } from '../program';

const STOPPED: Ends = ['stopped'];
/** Nothing but Stop may end it. */
const STOP_LIMITS = { timeMs: 10_000, hostCallMs: 10_000 };

export const HOST_FUNCTIONS: ProgramGroup = {
  id: 'host-functions',
  title: 'Functions of the host',
  programs: [
    {
      id: 'call-flood',
      title: 'calls the host for ever',
      ends: CUT,
      isShort: true,
      code: python`
        import suite
        while True:
            suite.add(1, 2)
      `,
    },
    {
      id: 'call-flood-caught',
      title: 'calls the host for ever, whatever it is told',
      ends: CUT,
      isShort: true,
      code: python`
        from suite import add
        while True:
            try:
                add(1, 2)
            except BaseException:
                pass
      `,
    },
    {
      id: 'call-huge-argument',
      title: 'hands the host megabytes',
      ends: CUT,
      code: python`
        import suite
        suite.echo("x" * 5_000_000)
      `,
    },
    {
      id: 'call-huge-arguments-caught',
      title: 'hands the host megabytes for ever, whatever it is told',
      ends: CUT,
      code: python`
        import suite
        data = b"x" * 1_000_000
        while True:
            try:
                suite.echo(data)
            except RuntimeError:
                pass
      `,
    },
    {
      id: 'call-large-result',
      title: 'asks the host for megabytes',
      ends: CUT,
      code: python`
        import suite
        while True:
            suite.large(8_000_000)
      `,
    },
    {
      id: 'call-deep-argument',
      title: 'hands the host a list a hundred thousand deep',
      ends: REFUSED,
      code: python`
        import suite
        deep = []
        for _ in range(100_000):
            deep = [deep]
        suite.echo(deep)
      `,
    },
    {
      id: 'call-cyclic-argument',
      title: 'hands the host a list and a dict that hold themselves',
      ends: COMPLETES,
      code: python`
        import suite
        loop = [1]
        loop.append(loop)
        knot = {"self": None}
        knot["self"] = knot
        for value in (loop, knot, [loop, knot]):
            try:
                suite.echo(value)
                print("passed")
            except (ValueError, RuntimeError, TypeError):
                pass
            else:
                assert False, "it has no end"
      `,
    },
    {
      id: 'call-doubling-argument',
      title: 'hands the host a list that doubles sixty times',
      ends: REFUSED,
      code: python`
        import suite
        twice = ["leaf"]
        for _ in range(60):
            twice = [twice, twice]
        suite.echo(twice)
      `,
    },
    {
      id: 'call-odd-arguments',
      title: 'hands the host what cannot pass',
      ends: COMPLETES,
      code: python`
        import suite
        class Shape:
            pass
        class Text(str):
            pass
        odd = [Shape, Shape(), suite, suite.echo, print, {1, 2}, range(3), (n for n in "ab"), lambda: 1,
               1j, ..., object(), {(1, 2): 3}, {None: 1}, memoryview(b"a"), Exception("no")]
        passed = []
        for value in odd:
            try:
                suite.echo(value)
                passed.append(value)
            except (TypeError, ValueError, RuntimeError):
                pass
            except BaseException as error:
                assert False, (value, error)
        print(passed)
      `,
    },
    {
      id: 'call-odd-values',
      title: 'hands the host the edges of what can pass',
      ends: COMPLETES,
      limits: { hostCalls: 20 },
      code: python`
        import suite
        for value in (2 ** 200, -(2 ** 64), float("inf"), "\x00", "", b"\xff\x00", {}, [[[]]],
                      {"__proto__": {"polluted": 1}, "constructor": 1, "then": 2, "toString": None}):
            try:
                back = suite.echo(value)
                assert back == value, (value, back)
            except RuntimeError as error:
                assert isinstance(value, dict), value
        nan = suite.echo(float("nan"))
        assert nan != nan
        assert suite.echo({"then": 1}) == {"then": 1}
      `,
    },
    {
      id: 'call-wrong-arguments',
      title: 'calls the host with arguments of the wrong number and kind',
      ends: COMPLETES,
      code: python`
        import suite
        wrong = 0
        for args, names in (((), {}), ((1, 2, 3), {}), ((1,), {"a": 2}), ((1,), {"c": 2}), (("1",), {}),
                            ((None,), {}), ((1.5,), {}), ((1,), {"b": [2]})):
            try:
                suite.add(*args, **names)
            except TypeError:
                wrong += 1
        assert wrong == 8, wrong
      `,
    },
    {
      id: 'call-from-special-methods',
      title: 'calls the host from __repr__, __eq__, __hash__, sort keys and generators',
      ends: COMPLETES,
      isShort: true,
      code: python`
        import suite

        class Caller:
            def __init__(self, value):
                self.value = value
            def __repr__(self):
                return "<%d>" % suite.add(self.value)
            def __eq__(self, other):
                return suite.add(self.value) > 0
            def __hash__(self):
                return suite.add(self.value, 2)

        def stream():
            yield suite.later(5)

        assert repr([Caller(1)]) == "[<2>]"
        assert Caller(1) in [Caller(2)]
        assert hash(Caller(1)) == 3
        assert sorted([2, 1], key=lambda n: suite.add(-n)) == [2, 1]
        assert list(stream()) == [5]
        assert max([1, 2], key=suite.echo) == 2
      `,
    },
    {
      id: 'call-flood-from-repr',
      title: 'calls the host for ever from the repr of its last value',
      ends: CUT,
      code: python`
        import suite

        class Caller:
            def __repr__(self):
                while True:
                    try:
                        suite.add(1)
                    except Exception:
                        pass

        Caller()
      `,
    },
    {
      id: 'call-flood-from-key',
      title: 'sorts for ever by what the host says',
      ends: CUT,
      code: python`
        import suite
        numbers = list(range(100))
        def key(n):
            try:
                return suite.add(-n)
            except RuntimeError:
                return n
        while True:
            numbers.sort(key=key)
      `,
    },
    {
      id: 'call-in-finally',
      title: 'calls the host in finally when it is stopped',
      ends: STOPPED,
      limits: STOP_LIMITS,
      stopAfterMs: 200,
      code: python`
        import suite
        try:
            while True:
                pass
        finally:
            while True:
                try:
                    suite.never()
                except BaseException:
                    pass
      `,
    },
    {
      id: 'call-never-answered',
      title: 'calls a function that never answers',
      ends: CUT,
      isShort: true,
      limits: { hostCallMs: 300 },
      code: python`
        import suite
        suite.never()
      `,
    },
    {
      id: 'call-never-answered-caught',
      title: 'calls a function that never answers, again and again',
      ends: CUT,
      limits: { hostCallMs: 60 },
      code: python`
        import suite
        while True:
            try:
                suite.never()
            except OSError:
                pass
      `,
    },
    {
      id: 'call-stopped',
      title: 'waits for a function that never answers, until it is stopped',
      ends: STOPPED,
      isShort: true,
      limits: STOP_LIMITS,
      stopAfterMs: 200,
      code: python`
        import suite
        suite.never()
      `,
    },
    {
      id: 'call-stopped-caught',
      title: 'waits for a function that never answers, and swallows Stop',
      ends: STOPPED,
      limits: { ...STOP_LIMITS, hostCalls: 1_000 },
      stopAfterMs: 200,
      code: python`
        import suite
        while True:
            try:
                suite.never()
            except BaseException:
                pass
      `,
    },
    {
      id: 'call-failing',
      title: 'calls a function that throws, with a message of kilobytes',
      ends: CUT,
      code: python`
        import suite
        while True:
            try:
                suite.refuse("\x1b[31m</script>" * 2_000)
            except RuntimeError:
                pass
      `,
    },
    {
      id: 'call-rubbish',
      title: 'calls a function that returns other things than it says',
      ends: COMPLETES,
      code: python`
        import suite
        refused = []
        for kind in ("text", "fraction", "nothing", "function", "date", "instance", "cycle", "deep"):
            try:
                print(kind, suite.rubbish(kind))
            except RuntimeError:
                refused.append(kind)
        assert len(refused) == 8, refused
      `,
    },
    {
      id: 'call-forged-modules',
      title: 'looks for another way to the host than the modules it declares',
      ends: COMPLETES,
      code: python`
        import sys
        found = []
        for name in ("host", "_host", "__host__", "cloche", "_cloche", "page", "worker", "session", "comlink",
                     "js", "pyodide", "pyscript", "jsffi", "wasm", "env", "window", "document", "self",
                     "globalThis", "postMessage", "fetch", "XMLHttpRequest", "suite.add", "suite.host",
                     "_suite", "Suite", "suite ", ".suite", "/suite", "constructor", "__proto__"):
            try:
                __import__(name)
                found.append(name)
            except (ImportError, ValueError, KeyError, AttributeError):
                pass
        assert found == [], found
        import suite
        names = sorted(name for name in dir(suite) if name[:2] != "__")
        assert names == ["add", "echo", "large", "later", "never", "refuse", "rubbish"], names
      `,
    },
    {
      id: 'call-forged-functions',
      title: 'makes functions of the host of its own',
      ends: COMPLETES,
      code: python`
        import suite
        made = []
        kind = type(suite.add)
        for make in (lambda: kind(), lambda: kind("add"), lambda: kind("suite", "add"),
                     lambda: type("Forged", (kind,), {})(), lambda: kind.__new__(kind),
                     lambda: object.__new__(kind)):
            try:
                made.append(make())
            except (TypeError, AttributeError):
                pass
        for forged in made:
            try:
                forged(1, 2)
                assert False, forged
            except (TypeError, RuntimeError, AttributeError):
                pass
        for name in ("__name__", "__module__", "__doc__", "__call__", "__class__", "__code__", "params"):
            try:
                setattr(suite.add, name, "never")
            except (AttributeError, TypeError):
                pass
        assert suite.add(1, 2) == 3
      `,
    },
    {
      id: 'call-overwritten',
      title: 'overwrites and deletes the functions of the host and the names of their module',
      ends: COMPLETES,
      isMessy: true,
      code: python`
        import suite
        add = suite.add
        suite.__name__ = "page"
        suite.add = suite.never
        suite.later = None
        del suite.echo
        for name in list(dir(suite)):
            try:
                delattr(suite, name)
            except (AttributeError, KeyError):
                pass
        assert add(1, 2) == 3
        try:
            from suite import echo
            assert False, echo
        except (ImportError, AttributeError):
            pass
      `,
    },
    {
      id: 'call-without-modules',
      title: 'empties sys.modules and imports the functions of the host again',
      ends: COMPLETES,
      isMessy: true,
      code: python`
        import sys
        sys.modules.clear()
        import suite
        assert suite.add(1, 2) == 3
        sys.modules["suite"] = None
        try:
            import suite
        except ImportError:
            pass
        del sys.modules["suite"]
        from suite import later
        assert later("x") == "x"
      `,
    },
    {
      id: 'call-own-module',
      title: 'writes modules of its own under the names of the host',
      ends: COMPLETES,
      isMessy: true,
      code: python`
        import suite
        with open("suite.py", "w") as file:
            file.write("add = None")
        with open("caller.py", "w") as file:
            file.write("import suite\nsum = suite.add(1, 2)")
        import caller
        assert caller.sum == 3
        import os
        os.remove("suite.py")
        os.remove("caller.py")
      `,
    },
    {
      id: 'call-in-deep-recursion',
      title: 'calls the host wherever its recursion ends',
      ends: CUT,
      code: python`
        import suite

        def dive():
            try:
                dive()
            finally:
                suite.add(1)

        while True:
            try:
                dive()
            except Exception:
                pass
      `,
    },
    {
      id: 'call-with-full-heap',
      title: 'calls the host when its heap is full',
      ends: CUT,
      code: python`
        import suite
        full = []
        while True:
            try:
                full.append(bytes(1_000))
                continue
            except MemoryError:
                pass
            try:
                suite.large(20_000)
            except (MemoryError, RuntimeError):
                pass
      `,
    },
  ],
};
