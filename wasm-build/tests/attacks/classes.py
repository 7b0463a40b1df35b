ANY = (Exception,)


def attempt(f, *args, **names):
    try:
        return f(*args, **names)
    except ANY:
        return None


# --- __class__ set to what does not fit
class A:
    pass


class L(list):
    pass


class S:
    __slots__ = ("x", "y")


class D(dict):
    pass


class E(Exception):
    pass


values = [A(), L([1]), S(), D(a=1), E("e"), 1, "a", [], {}, None, A, L, type, object(), len, A.__init__, (1,), 1.5, ValueError("x")]
kinds = [A, L, S, D, E, int, str, list, dict, type, object, type(None), 5, None, "A", ValueError, BaseException, type(len), tuple, float]
for value in values:
    for kind in kinds:
        attempt(setattr, value, "__class__", kind)
        attempt(repr, value)
        attempt(len, value)
        attempt(lambda: value.x)
        attempt(setattr, value, "x", 1)
        attempt(lambda: value[0])
        attempt(lambda: list(value))
        attempt(lambda: value == value)
        attempt(hash, value)
        attempt(lambda: isinstance(value, kind))
        attempt(object.__setattr__, value, "__class__", kind)
# --- __dict__ set to what is none
class A:
    pass


for new in {}, {"a": 1}, {1: 2}, None, 5, [], "a", A, A.__dict__, type("M", (dict,), {})():
    a = A()
    a.x = 1
    attempt(setattr, a, "__dict__", new)
    attempt(lambda: a.x)
    attempt(setattr, a, "y", 2)
    attempt(dir, a)
    attempt(vars, a)
    attempt(repr, a)
    attempt(setattr, A, "__dict__", new)
    attempt(lambda: A.__dict__.update(new))
    attempt(lambda: A.__dict__.clear())
a = A()
d = a.__dict__
attempt(lambda: d.update({i: 1 for i in range(100)}))
attempt(lambda: d.clear())
d["z"] = 1
attempt(lambda: a.z)
d[5] = 6
attempt(dir, a)
a.__dict__ = d2 = {"q": a.__dict__}
attempt(lambda: a.q)
attempt(repr, d2)
# --- bases set and made of anything
class A:
    def m(self):
        return 1


class B(A):
    pass


class C(B):
    pass


class L(list):
    pass


for cls in A, B, C, L, int, type:
    for bases in (), (A,), (B,), (C,), (A, B), (B, A), (C, C), (L,), (list, dict), (int,), (object,), (type,), (5,), None, "a", (A, object), (object, A), [A], (bool,), (ValueError, KeyError), (ValueError, list):
        attempt(setattr, cls, "__bases__", bases)
        attempt(lambda: cls().m())
        attempt(type, "X", bases, {})
        attempt(lambda: type("X", bases, {"__slots__": ("a",)})())
        attempt(lambda: type("X", bases, {"__slots__": ("a", "a", "__dict__")})())
        attempt(lambda: cls.mro())
        attempt(lambda: cls.__mro__)
        attempt(setattr, cls, "__mro__", bases)
        attempt(isinstance, cls(), bases) if cls is not type else None
    attempt(delattr, cls, "__bases__")
    attempt(delattr, cls, "__mro__")
    attempt(delattr, cls, "__dict__")
    attempt(delattr, cls, "__name__")
    attempt(setattr, cls, "__name__", 5)
    attempt(setattr, cls, "__qualname__", None)
    attempt(setattr, cls, "__module__", [])
    attempt(setattr, cls, "__doc__", [])
    attempt(repr, cls)
for name in "a", "", "a\0b", "\ud800", 5, None, b"x":
    for bases in (), (A,), None, [A], (type,):
        for body in {}, {1: 2}, None, [], {"__init__": 5}, {"__new__": 7}, {"__slots__": 5}, {"__slots__": "abc"}, {"__slots__": [1]}, {"__slots__": ["__class__"]}, {"__init_subclass__": 5}, {"__set_name__": 1}, {"__getattribute__": 5}, {"__class__": 5}, {"__dict__": 5}, {"__mro_entries__": 1}, {"__hash__": None, "__eq__": 5}, {"__del__": 5}, {"__len__": 5, "__iter__": 6, "__repr__": 7}:
            made = attempt(type, name, bases, body)
            if made is not None:
                one = attempt(made)
                attempt(repr, one)
                attempt(len, one)
                attempt(list, one)
                attempt(lambda: {one: 1})
                attempt(lambda: one.x)
                attempt(lambda: type("Sub", (made,), {}))
# --- metaclasses that call themselves
class M(type):
    def __call__(cls, *args):
        return cls(*args)

    def __getattribute__(cls, name):
        return getattr(cls, name)

    def __instancecheck__(cls, x):
        return isinstance(x, cls)

    def __repr__(cls):
        return repr(cls)

    def __hash__(cls):
        return hash(cls)

    def __eq__(cls, o):
        return cls == o

    def __len__(cls):
        return len(cls)

    def __getitem__(cls, i):
        return cls[i]

    def __iter__(cls):
        return iter(cls)


class A(metaclass=M):
    pass


for f in A, lambda: A.x, lambda: isinstance(1, A), lambda: repr(A), lambda: hash(A), lambda: A == 1, lambda: len(A), lambda: A[1], lambda: list(A), lambda: str(A), lambda: f"{A}", lambda: {A: 1}, lambda: [A] == [A, 1], lambda: print(A), lambda: type("B", (A,), {})():
    attempt(f)


class P(type):
    def __prepare__(*a, **k):
        return prepared

    def mro(cls):
        return order


for prepared in {}, [], None, 5, type("D", (dict,), {"__setitem__": lambda *a: 1 / 0})():
    for order in [], None, [int], [5], ():
        attempt(lambda: exec("class X(metaclass=P): y = 1", globals()))


class N(type):
    def __new__(*a):
        return answer


for answer in None, 5, int, N, [], object():
    attempt(lambda: exec("class X(metaclass=N):\n  def f(self): __class__\nX()", globals()))
# --- attributes that go while they are looked up
class G:
    def __get__(self, o, t=None):
        for name in "g", "h", "__getattr__", "p":
            attempt(delattr, A, name)
            attempt(lambda: o.__dict__.clear())
        for i in range(50):
            setattr(A, "n%d" % i, i)
        return 5

    def __set__(self, o, v):
        self.__get__(o)

    def __delete__(self, o):
        self.__get__(o)

    def __set_name__(self, owner, name):
        attempt(delattr, owner, name)
        for i in range(30):
            setattr(owner, "s%d" % i, i)


def new():
    global A

    class A:
        g = G()
        h = G()
        k = property(lambda s: s.g, lambda s, v: s.g, lambda s: s.g)

        def __getattr__(self, name):
            delattr(A, "__getattr__")
            self.__dict__.clear()
            return getattr(self, name)

    a = A()
    a.x = 1
    return a


for f in (
    lambda a: a.g,
    lambda a: setattr(a, "g", 1),
    lambda a: delattr(a, "g"),
    lambda a: a.k,
    lambda a: setattr(a, "k", 1),
    lambda a: a.nothing,
    lambda a: (a.g, a.h, a.x),
    lambda a: super(type(a), a).g,
    lambda a: hasattr(a, "zzz"),
    lambda a: dir(a),
):
    attempt(f, new())
# --- calls of what is none
class A:
    __call__ = 5
    __iter__ = 5
    __next__ = 5
    __enter__ = 5
    __exit__ = 5
    __get__ = 5
    __len__ = lambda self: -1
    __bool__ = lambda self: 7
    __hash__ = lambda self: "x"
    __contains__ = lambda self, x: 1 / 0
    __index__ = lambda self: 1.5
    __int__ = lambda self: "5"
    __float__ = lambda self: 1
    __complex__ = lambda self: 1
    __repr__ = lambda self: None
    __str__ = lambda self: b""
    __bytes__ = lambda self: ""
    __format__ = lambda self, s: 3
    __add__ = 5
    __getitem__ = None
    __round__ = 3
    __reversed__ = lambda self: 5
    __dir__ = lambda self: 5
    __abs__ = property(lambda self: 1 / 0)
    __instancecheck__ = 5
    __del__ = 5
    __length_hint__ = lambda self: "x"


a = A()
for f in a, lambda: list(a), lambda: len(a), lambda: bool(a), lambda: hash(a), lambda: 1 in a, lambda: [1][a], lambda: int(a), lambda: float(a), lambda: complex(a), lambda: repr(a), lambda: str(a), lambda: bytes(a), lambda: f"{a}", lambda: a + 1, lambda: a[1], lambda: round(a), lambda: reversed(a), lambda: dir(a), lambda: abs(a), lambda: isinstance(1, a), lambda: print(a), lambda: next(a), lambda: range(a), lambda: "a" * a, lambda: chr(a), lambda: {a}, lambda: "%d" % a, lambda: "%s" % a, lambda: exec("with a: pass", {"a": a}), lambda: sorted([a, a]), lambda: max(a, a), lambda: sum([a, a]), lambda: hex(a), lambda: divmod(a, 1), lambda: pow(a, 2), lambda: iter(a), lambda: all([a]), lambda: zip(a), lambda: map(a, [1]), lambda: list(map(a, [1])), lambda: open(a), lambda: slice(a).indices(3), lambda: isinstance(a, a), lambda: issubclass(a, a), lambda: type(a, a, a), lambda: super(a, a), lambda: property(a).fget(1), lambda: classmethod(a).__get__(1)(), lambda: eval(a), lambda: getattr(a, a), lambda: vars(a), lambda: setattr(a, "__class__", a):
    attempt(f)
# --- super and descriptors of the wrong things
class A:
    def f(self):
        return super().f()


for args in (), (A,), (A, 5), (5, A), (A, int), (int, A), (A, None), (None, A), (type, A), (A, A), (object, object()):
    attempt(lambda: super(*args).f)
    attempt(lambda: repr(super(*args)))
    attempt(lambda: super(*args).__init__(1, 2))
    attempt(lambda: setattr(super(*args), "x", 1))
for kind in object, int, str, list, dict, tuple, set, bytes, type, Exception, A, property, staticmethod, type(len), type(lambda: 1), type(A.f), type((lambda: (yield))()):
    for name in dir(kind):
        f = attempt(getattr, kind, name)
        for args in (), (1,), ("a",), ([],), (None,), (A,), (A(),), (1, 2), ("a", "b"), ([], 0), ({}, "a", 1), (A, (), {}), (None, None, None, None):
            if name not in ("__setattr__", "__delattr__", "__class__", "__subclasshook__", "mro"):
                attempt(f, *args)
# --- deep chains of classes and of calls
x = type("A", (), {})
for i in range(3000):
    try:
        x = type("A", (x,), {"__slots__": ()})
    except ANY:
        break
attempt(x)
attempt(lambda: x().nothing)
attempt(lambda: x.__mro__)
attempt(repr, x)
f = len
for i in range(5000):
    f = attempt(lambda g: type("C", (), {"__call__": g})(), f) or f
attempt(f)
p = property(lambda s: 1)
for i in range(3000):
    p = type("P", (), {"__get__": p})()
attempt(lambda: type("Q", (), {"x": p})().x)
