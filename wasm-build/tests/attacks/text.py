ANY = (ZeroDivisionError, ImportError, OSError, SyntaxError, NameError, ValueError, TypeError, OverflowError, MemoryError, KeyError, IndexError, AttributeError, RuntimeError)


def attempt(f, *args, **names):
    try:
        return f(*args, **names)
    except ANY:
        return None


# --- widths and precisions without measure
for n in "99999", "1000000000", "2147483647", "2147483648", "4294967295", "4294967296", "99999999999999999999":
    for v in 1, 1.5, "a", 10**50, True, 2j:
        for f in "{:%s}", "{:.%s}", "{:0%s}", "{:<%s}", "{:%s.3}", "{:%sd}", "{:.%sf}", "{:,.%se}", "{:%s%%}", "{:.%sg}":
            text = attempt(str.format, f % n, v) if n != "99999" or type(v) is not float else None
        for f in "%%%sd", "%%.%sd", "%%%ss", "%%.%ss", "%%.%sf", "%%0%sx", "%%-%se", "%%.%sg":
            attempt(str.__mod__, f % n, v)
        attempt(format, v, n)
    for v in -1, 1, "a", 2.5:
        attempt(lambda: "%*d" % (int(n), v))
        attempt(lambda: "%.*f" % (int(n), v))
    for f in str.center, str.ljust, str.rjust, str.zfill, str.expandtabs:
        attempt(f, "\ta", int(n))
    attempt(lambda: "ab" * int(n))
    attempt(lambda: b"ab" * int(n))
    attempt(bytes, int(n))
    attempt(round, 1.5, int(n))
# --- format strings that are wrong
import itertools

for text in itertools.product("{}:!%0.[]a", repeat=4):
    text = "".join(text)
    attempt(text.format, 1, a=2)
    attempt(text.format_map, {"a": 1})
    attempt(lambda: text % 1)
    attempt(lambda: text % {"a": 1})
    attempt(format, 1.5, text)
    attempt(format, "x", text)
# --- methods of str with what is no text
evil = [None, -1, 2**31, 2**70, 1.5, "", "\ud800", b"", (), [], {}, object(), type, "a" * 1000, ("a", 1), slice(1), Ellipsis, NotImplemented]
for value in "a,b", b"a,b", bytearray(b"a,b"):
    for name in dir(value):
        if name in ("__class__", "__setattr__", "__delattr__"):
            continue
        f = getattr(value, name, None)
        if not callable(f):
            continue
        attempt(f)
        for a in evil:
            attempt(f, a)
            for b in evil[:8]:
                attempt(f, a, b)
            attempt(f, a, a, a)
# --- translate with tables that lie
class Table:
    def __init__(self, f):
        self.f = f

    def __getitem__(self, key):
        return self.f(key)


for f in (
    lambda k: k,
    lambda k: -1,
    lambda k: 0x110000,
    lambda k: 2**70,
    lambda k: 0xD800,
    lambda k: "a" * 10000,
    lambda k: None,
    lambda k: b"x",
    lambda k: [].pop(),
    lambda k: {}[k],
    lambda k: 1 / 0 if k == 3 else "\udfff",
):
    attempt(lambda: ("abc\x03é€😀" * 50).translate(Table(f)))
attempt(lambda: "a".translate({97: 98.5}))
attempt(lambda: b"a".translate(b"x"))
attempt(lambda: b"a".translate(None, 5))
attempt(str.maketrans, "a", "bb")
attempt(str.maketrans, {"aa": 1})
attempt(str.maketrans, {1: 2, "": 1})
# --- classes of str whose methods lie
class S(str):
    def __len__(self):
        return 10**9

    def __iter__(self):
        return iter("xyz")

    def __str__(self):
        return self

    def __repr__(self):
        return 5

    def __format__(self, spec):
        return 7

    def __eq__(self, other):
        return 1 / 0

    def __hash__(self):
        return "a"

    def __getitem__(self, i):
        return [].pop()


s = S("abc")
for f in (
    lambda: "".join([s, s]),
    lambda: s.join("ab"),
    lambda: f"{s}{s!r}{s!s}{s:>5}",
    lambda: "%s %r %5s" % (s, s, s),
    lambda: str(s),
    lambda: repr(s),
    lambda: print(s),
    lambda: {s: 1},
    lambda: {"abc": 1}[s],
    lambda: s in "abc",
    lambda: s == "abc",
    lambda: "abc".replace(s, s),
    lambda: "abc".split(s),
    lambda: int(s, 16),
    lambda: float(s),
    lambda: getattr(1, s),
    lambda: open(s),
    lambda: __import__(s),
    lambda: exec(s),
    lambda: type(s, (), {}),
    lambda: s.encode(s),
    lambda: sorted(s),
    lambda: list(reversed(s)),
    lambda: s[0:2],
    lambda: s.format(1),
    lambda: s % 1,
    lambda: max(s),
    lambda: str(b"abc", s),
    lambda: bytes(s, s),
    lambda: __import__("re").sub(s, s, s),
    lambda: __import__("json").dumps({s: s}),
    lambda: print(1, sep=s, end=s),
    lambda: (lambda **k: k)(**{s: 1}),
):
    try:
        f()
    except ANY:
        pass
# --- numbers that take long to read or write
for f in (
    lambda: len(str(3**200000)),
    lambda: int("7" * 4000),
    lambda: int("7" * 30000, 16),
    lambda: float("1" * 100000),
    lambda: float("0." + "0" * 100000 + "1"),
    lambda: float("1e" + "9" * 10000),
    lambda: "%x" % (1 << 1000000),
    lambda: "{:_b}".format(1 << 100000),
    lambda: hash(1 << 5000000),
    lambda: complex("1" * 5000 + "j"),
    lambda: (1 << 3000000).to_bytes(10**6, "big"),
    lambda: int.from_bytes(bytes(10**6), "little"),
):
    attempt(f)
# --- joins and splits without end
attempt(lambda: "".join(iter(lambda: "a", "b")))
# --- splits of much
attempt(lambda: ("a " * 1000000).split())
attempt(lambda: ("a\n" * 1000000).splitlines())
attempt(lambda: ("a" * 100000).replace("", "b" * 100))
attempt(lambda: ("ab" * 50000).find("ab" * 20000 + "c"))
attempt(lambda: ("a" * 100000).count("a" * 50000 + "b"))
attempt(lambda: ("a" * 200000).rfind("b" + "a" * 100000))
