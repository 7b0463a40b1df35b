def attempt(f, *args, **names):
    try:
        return f(*args, **names)
    except Exception:
        return None


evil = [None, -1, 0, 1, 2**31, 2**70, 1.5, float("nan"), "", "abc", b"", b"abc", (), (1, 2), [], [1], {}, {"a": 1}, object(), type, len, ..., slice(1), {1}, range(3), lambda *a: 5]

# --- exceptions in rings
a, b = ValueError("a"), KeyError("b")
a.__cause__ = b
b.__cause__ = a
a.__context__ = b
b.__context__ = a
import io
import sys
import traceback

attempt(lambda: traceback.format_exception(a))
attempt(lambda: traceback.print_exception(a, file=io.StringIO()))
a.__context__ = a
a.__cause__ = a
for x in evil:
    for name in "__cause__", "__context__", "__traceback__", "args", "__notes__", "__suppress_context__", "__dict__", "__class__", "errno", "value", "code", "msg", "text", "lineno", "offset", "filename":
        for e in ValueError("x"), OSError(1, "x"), SyntaxError("x"), StopIteration(1), KeyError(1), SystemExit(1), UnicodeDecodeError("utf-8", b"a", 0, 1, "x"):
            attempt(setattr, e, name, x)
            attempt(repr, e)
            attempt(str, e)
            attempt(e.with_traceback, x)
            attempt(e.add_note, x)
            attempt(lambda: traceback.format_exception(e))
            attempt(delattr, e, name)
            attempt(str, e)
raise a
# --- an exception whose text raises
class E(Exception):
    def __str__(self):
        raise E

    __repr__ = __str__


e = E()
e.__notes__ = [E(), 5, None, "x"]
raise e
# --- an exception whose text has no end
class E(Exception):
    def __str__(self):
        try:
            raise E
        finally:
            raise E


raise E
# --- a long chain of exceptions
e = None
for i in range(20000):
    n = ValueError(i)
    n.__context__ = e
    n.__cause__ = e
    e = n
raise e
# --- a group in groups
e = ValueError(1)
for i in range(3000):
    e = attempt(lambda: ExceptionGroup("g", [e])) or e
attempt(lambda: e.split(ValueError))
attempt(lambda: repr(e))
raise e
# --- constructors of exceptions called with anything
for kind in [k for k in vars(__import__("builtins")).values() if isinstance(k, type) and issubclass(k, BaseException)]:
    for x in evil:
        for args in (), (x,), (x, x), (x, x, x), (x, x, x, x), (x, x, x, x, x), ("utf-8", b"abc", x, x, "r"):
            e = None
            try:
                e = kind(*args)
            except Exception:
                pass
            attempt(str, e)
            attempt(repr, e)
# --- match of what lies
class P:
    def __init__(self, args):
        type(self).__match_args__ = args


for args in evil + [("x",) * 2, ("x", "y"), ("x", 5), ("__class__", "__dict__"), ["x"]]:
    p = P(args)
    p.x = 1
    try:
        match p:
            case P(1, 2):
                pass
            case P(1, x=1):
                pass
            case P(_):
                pass
    except TypeError:
        pass
from collections.abc import Mapping, Sequence


class Seq(list):
    def __len__(self):
        return says

    def __getitem__(self, i):
        return [].pop()

    def __iter__(self):
        return iter("ab")


class Map(dict):
    def get(self, *args):
        self.clear()
        return {}[1]

    def __len__(self):
        return -5

    def keys(self):
        return 5

    def __contains__(self, k):
        self.clear()
        return True


for says in -1, 0, 2, 3, 2**31, 2**70, "x", None:
    for s in Seq([1, 2, 3]), Map(a=1, b=2), type("X", (Seq, ), {"__iter__": 5})():
        try:
            match s:
                case [a, *b, c]:
                    pass
                case [1, 2]:
                    pass
                case {"a": 1, **rest}:
                    pass
                case {"b": x}:
                    pass
                case list(x):
                    pass
                case str() | int():
                    pass
        except Exception:
            pass
match {K: 1 for K in range(1000)}:
    case {1: x, 2: y, 999: z, **rest}:
        assert len(rest) == 997
# --- patterns that take for ever
import re

re.search(r"(a+)+$", "a" * 50 + "b")
# --- patterns that take for ever, in other ways
import re

re.search(r"(x+x+)+y|(?:a|aa)+$|(.*)*=", "x" * 40)
# --- functions called back by re that do anything
import re

m = None
b = bytearray(b"abc" * 100)


def f(match):
    attempt(b.clear)
    attempt(lambda: re.sub("a", f, "a"))
    raise KeyError


attempt(lambda: re.sub(b"b", lambda m: b.clear() or b"x", b))
attempt(lambda: re.sub("a", f, "aaa"))
attempt(lambda: re.sub("a", lambda m: 5, "aaa"))
attempt(lambda: re.sub("a", lambda m: m.group(m), "aaa"))
b = bytearray(b"abc" * 100)
it = re.finditer(b"(a)(b)", b)
m = next(it)
b.clear()
b.extend(b"z" * 5)
attempt(lambda: m.group(1))
attempt(lambda: m.span())
attempt(lambda: list(it))
attempt(lambda: repr(m))
p = re.compile("(?P<a>x)|(y)")
m = p.match("y")
for x in evil:
    for name in "group", "start", "end", "span", "__getitem__", "expand", "groups", "groupdict":
        attempt(getattr(m, name), x)
        attempt(getattr(m, name), x, x)
    for name in "match", "search", "fullmatch", "findall", "finditer", "split", "sub", "subn":
        f = getattr(p, name)
        attempt(f, x)
        attempt(f, x, x)
        attempt(f, "xy", x, x)
        attempt(f, x, "xy", x)
    attempt(re.compile, x, x)
    attempt(re.compile, "a", x)
    attempt(re.escape, x)
    attempt(re.sub, "a", x, "a", x)
for n in 2**16, 2**31, 2**32, 2**70:
    attempt(re.compile, "a{%d}" % n)
    attempt(re.compile, "(a{%d,}){%d}" % (n, n))
    attempt(lambda: re.match("(?:a{65535}){65535}", "a" * 100))
import itertools

for t in itertools.product("(?:[]{}*+|\\a^-", repeat=3):
    attempt(re.compile, "".join(t))
    attempt(re.compile, "(?" + "".join(t))
    attempt(re.compile, "[" + "".join(t))
# --- json of anything
import json

attempt(lambda: json.loads("[" * 100000))
attempt(lambda: json.loads('{"a":' * 100000))
attempt(lambda: json.loads("-" * 1000))
attempt(lambda: json.loads("1" * 100000))
attempt(lambda: json.loads('"\\u' * 100))
for t in '"\\ud800"', '"\\ud800\\ud800"', '"\x00"', "1e999999999", "-0", "[1,]", "{1:2}", "nan", "NaN", "Infinity", '"' + "\\", '{"a"', "tru", "1.", "1e", "\ufeff[]", '"\\uZZZZ"':
    attempt(json.loads, t)
    attempt(json.loads, t.encode("utf-8", "replace"))


class K(str):
    def __hash__(self):
        d.clear()
        return 1

    def __eq__(self, o):
        d.clear()
        return True

    def __str__(self):
        d.clear()
        return 5


d = {}
d.update({K(str(i)): i for i in range(30)})
attempt(json.dumps, d)
attempt(json.dumps, d, sort_keys=True)
xs = [object() for i in range(30)]
attempt(json.dumps, xs, default=lambda o: xs.clear() or 1)
attempt(json.dumps, xs, default=lambda o: o)
attempt(json.dumps, object(), default=lambda o: [o])
d = {str(i): object() for i in range(30)}
attempt(json.dumps, d, default=lambda o: d.clear() or 1)
for x in evil:
    attempt(json.dumps, x)
    attempt(json.dumps, {x: 1} if not isinstance(x, (list, dict, set, slice)) else 1)
    attempt(json.dumps, [1, {"a": 2}], indent=x)
    attempt(json.dumps, [1, {"a": 2}], separators=x)
    attempt(json.dumps, {"a": 2}, default=x, sort_keys=x)
    attempt(json.loads, x)
    attempt(json.loads, '[{"a": 1.5}]', object_hook=x, parse_float=x)
    attempt(json.loads, '[{"a": 1}]', object_pairs_hook=x, parse_int=x)
# --- the parts of the library that are written in C, called with anything
import builtins
import sys

names = "_random _inspect _json _io array binascii hashlib _hashlib _collections _struct struct math _re re errno time micropython deflate heapq platform uctypes random os vfs select _functools _operator _thread cmath zlib _builtins _sys sys gc builtins marshal _match _chars _string".split()
left_out = {"factorial", "perm", "comb", "exit", "quit", "sleep", "sleep_ms", "sleep_us", "input", "breakpoint", "heap_lock", "set_int_max_str_digits", "help", "print", "clear", "reset", "_exit", "abort", "remove", "rmdir", "unlink", "chdir", "rename"}
for name in names:
    module = None
    try:
        module = __import__(name)
    except ImportError:
        continue
    for part in dir(module):
        f = getattr(module, part)
        if part in left_out or not callable(f) or f is globals or f is locals:
            continue
        if isinstance(f, type) and issubclass(f, BaseException):
            continue
        if module is builtins and part in ("exec", "eval", "setattr", "delattr", "attempt", "vars"):
            continue
        if part in ("modules", "path", "settrace", "setrecursionlimit", "exc_info"):
            continue
        attempt(f)
        for x in evil:
            made = [attempt(f, x), attempt(f, x, x), attempt(f, x, 1, x), attempt(f, "abc", x, x, x)]
            for one in made[:2]:
                attempt(repr, one)
# --- methods of what those make, called with anything
import array
import collections
import hashlib
import io
import re
import _random

makers = [
    lambda: _random.Random(),
    lambda: array.array("i", range(9)),
    lambda: array.array("d", range(9)),
    lambda: collections.deque(range(9), 20),
    lambda: collections.OrderedDict(a=1, b=2),
    lambda: hashlib.sha256(b"a"),
    lambda: hashlib.md5(b"a"),
    lambda: io.StringIO("abc\ndef"),
    lambda: io.BytesIO(b"abc\ndef"),
    lambda: memoryview(bytearray(10)),
    lambda: memoryview(b"abc"),
    lambda: bytearray(b"abcdef"),
    lambda: re.compile("a(b)"),
    lambda: re.match("a(b)", "ab"),
    lambda: range(10),
    lambda: slice(1, 5),
    lambda: {1: 2, 3: 4},
    lambda: {1: 2, 3: 4}.items(),
    lambda: {1, 2},
    lambda: frozenset({1, 2}),
    lambda: [1, 2, 3],
    lambda: (1, 2, 3),
    lambda: 12345678901234567890,
    lambda: 7,
    lambda: 1.5,
    lambda: True,
    lambda: (x for x in "abc"),
    lambda: iter([1]),
    lambda: enumerate("a"),
    lambda: zip("a"),
    lambda: map(len, ["a"]),
    lambda: property(len),
    lambda: len,
    lambda: attempt,
    lambda: type("T", (), {}),
    lambda: object(),
    lambda: ValueError("a"),
    lambda: collections.namedtuple("N", "a b")(1, 2),
    lambda: open("f.txt", "w+"),
    lambda: open("f.bin", "wb+"),
]
for make in makers:
    for name in dir(make()):
        if name in ("__class__", "throw", "__setattr__", "__delattr__"):
            continue
        attempt(lambda: getattr(make(), name)())
        for x in evil:
            for args in (x,), (x, x), (1, x), (x, 1, x), (x, x, x, x):
                one = make()
                f = getattr(one, name, None)
                attempt(f, *args)
                attempt(setattr, one, name, x)
            attempt(repr, one)
# --- setstate with rubbish
import _random
import random

r = _random.Random(5)
state = r.getstate()
for new in (), (1,), (0,) * 625, (2**32,) * 625, (-1,) * 625, ("a",) * 625, state[:-1] + (625,), state[:-1] + (624,), state[:-1] + (-1,), state[:-1] + (2**31,), state[:-1] + (2**70,), list(state), state + (1,), None:
    attempt(r.setstate, new)
    for i in range(700):
        r.random()
    attempt(r.getrandbits, 100)
    attempt(random.setstate, new)
    attempt(random.setstate, (3, new, None))
    random.random()
for x in evil:
    attempt(r.getrandbits, x)
    attempt(r.seed, x)
    attempt(random.seed, x)
    attempt(random.choice, x)
    attempt(random.shuffle, x)
    attempt(random.sample, x, x)
    attempt(random.randrange, x, x, x)
# --- the library is read alone
import os

path = "/lib/python/random.py"
before = open(path).read()
for mode in "w", "a", "r+", "x", "w+", "rb+", "wb", "ab":
    attempt(lambda: open(path, mode).write("x = 1"))
    attempt(lambda: open("/lib/python/new.py", mode).write("x = 1"))
    attempt(lambda: open("/lib/new.py", mode).write("x = 1"))
    attempt(lambda: open("/lib/python/../python/random.py", mode).write("x"))
    attempt(lambda: open("//lib//python/random.py", mode).write("x"))
open("mine.py", "w").write("x = 1")
for f in (
    lambda: os.rename("mine.py", path),
    lambda: os.replace("mine.py", path),
    lambda: os.rename(path, "mine.py"),
    lambda: os.rename("/lib/python", "/mine"),
    lambda: os.rename("/lib", "/mine"),
    lambda: os.remove(path),
    lambda: os.unlink("/lib/python/json/__init__.py"),
    lambda: os.rmdir("/lib/python"),
    lambda: os.rmdir("/lib"),
    lambda: os.mkdir("/lib/python/new"),
    lambda: os.mkdir("/lib/python"),
    lambda: os.truncate(path, 0),
    lambda: __import__("shutil").rmtree("/lib"),
    lambda: __import__("shutil").move("mine.py", path),
    lambda: __import__("shutil").copy("mine.py", path),
    lambda: __import__("pathlib").Path(path).write_text("x"),
):
    attempt(f)
    assert open(path).read() == before
    assert "new" not in os.listdir("/lib/python")
