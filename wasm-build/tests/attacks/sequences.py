def index(value, change):
    class Index:
        def __index__(self):
            change()
            return value
        __int__ = __index__

    return Index()


def attack(make, changes, uses):
    for change in changes:
        for use in uses:
            target = make()
            try:
                use(target, lambda value: index(value, lambda: change(target)))
            except (IndexError, ValueError, TypeError, RuntimeError, AttributeError, NotImplementedError, BufferError, OverflowError):
                pass
            junk = [[i] for i in range(200)]
            repr(target)
            list(target)


uses = [
    lambda t, i: t[i(90)],
    lambda t, i: t[i(0) :],
    lambda t, i: t[: i(90)],
    lambda t, i: t[i(0) : i(90) : i(3)],
    lambda t, i: t[90 : 1 : i(-1)],
    lambda t, i: t.__setitem__(i(90), 1),
    lambda t, i: t.__setitem__(90, i(1)),
    lambda t, i: t.__delitem__(i(90)),
    lambda t, i: t.__delitem__(slice(i(3), 90)),
    lambda t, i: t.__delitem__(slice(i(3), 90, 3)),
    lambda t, i: t.__setitem__(slice(i(3), 90), t[:3]),
    lambda t, i: t.__setitem__(slice(i(3), 90, 2), t[3:90:2]),
    lambda t, i: t.__setitem__(slice(3, 90), [i(1), 2]),
    lambda t, i: t.pop(i(90)),
    lambda t, i: t.insert(i(90), 5),
    lambda t, i: t.insert(90, i(5)),
    lambda t, i: t.index(99, i(1), i(95)),
    lambda t, i: t.append(i(1)),
    lambda t, i: t.extend([i(1), i(2)]),
    lambda t, i: t.remove(i(3)),
    lambda t, i: t * i(3),
    lambda t, i: t.__imul__(i(3)),
    lambda t, i: t.rotate(i(3)),
    lambda t, i: t.find(b"a", i(3), i(90)),
    lambda t, i: t.count(98, i(3), i(90)),
    lambda t, i: t.hex(":", i(2)),
    lambda t, i: t.__iadd__([i(2)]),
]

# --- a list that its indices change
attack(
    lambda: list(range(100)),
    [lambda t: t.clear(), lambda t: t.extend([0] * 500), lambda t: t.__delitem__(slice(1, None))],
    uses,
)
# --- a deque that its indices change
from collections import deque

attack(
    lambda: deque(range(100)),
    [lambda t: t.clear(), lambda t: t.extend([0] * 500), lambda t: t.popleft()],
    uses,
)
# --- a bytearray that its indices change
attack(
    lambda: bytearray(range(100)),
    [lambda t: t.clear(), lambda t: t.extend(bytes(5000)), lambda t: t.__delitem__(slice(1, None))],
    uses,
)
# --- arrays that their indices change
from array import array

for code in "bBhHiIqdf":
    attack(
        lambda: array(code, range(100)),
        [
            lambda t: t.__delitem__(slice(None, None)),
            lambda t: t.extend(array(code, range(100))),
            lambda t: t.append(1),
            lambda t: t.__delitem__(slice(1, None)),
        ],
        uses,
    )
# --- an object that lies about its length
from array import array


class Liar:
    def __init__(self, says, has):
        self.says = says
        self.has = has

    def __len__(self):
        return self.says

    def __iter__(self):
        return iter(range(self.has))

    def __getitem__(self, i):
        return i


for kind in list, tuple, bytes, bytearray, set, lambda x: array("i", x), lambda x: array("d", x), sorted, reversed, sum, lambda x: max(*x):
    for says, has in (1, 200), (100, 0), (0, 100), (2**40, 3), (-1, 2), (2**30, 1):
        try:
            made = kind(Liar(says, has))
            junk = [[i] for i in range(100)]
            repr(made)
        except (ValueError, TypeError, OverflowError, MemoryError):
            pass
try:
    print(len(array("i", range(2**40))))
except (MemoryError, OverflowError):
    pass
# --- an item that changes the list which an array is made of
from array import array

items = []


class Item:
    def __int__(self):
        items.extend([1] * 1000)
        return 1

    __index__ = __int__
    __float__ = lambda self: float(int(self))


for code in "bid":
    items[:] = [Item() for i in range(5)]
    try:
        array(code, items)
    except (ValueError, TypeError):
        pass
a = array("i")


class Again:
    def __index__(self):
        for i in range(30):
            a.append(i)
        return 1

    __int__ = __index__


for i in range(100):
    a.append(Again())
# --- memory that is looked at while it grows
b = bytearray(range(16))
views = [memoryview(b), memoryview(b)[3:9]]
for i in range(200):
    try:
        b.append(1)
        b.extend(bytes(30))
        b[2:2] = bytes(50)
    except BufferError:
        break
    junk = [object() for i in range(20)]
    for view in views:
        view[2] = 77
        view[:] = bytes(len(view))
        bytes(view)
del b[:]
for view in views:
    view[1] = 5
import struct

b = bytearray(100)


class N:
    def __index__(self):
        b.extend(bytes(10000))
        b.clear()
        return 7

    __int__ = __index__


for f in "ibq":
    try:
        struct.pack_into("<3" + f, b, 80, N(), N(), N())
    except Exception:
        pass
    b = bytearray(100)
from array import array

a = array("i", range(10))
m = memoryview(a)
for i in range(500):
    a.append(i)
    m[3] = i
    junk = [[]] * 3
# --- slices with bounds far away
for s in [1, 2], (1, 2), "ab", b"ab", bytearray(b"ab"), range(10), range(-(10**15), 10**15, 7):
    for a in 10**30, -(10**30), 2**31, -(2**31), 2**31 - 1, 2**30, -(2**30), 2**63, None:
        for step in 1, -1, 10**30, -(10**30), 2**31 - 1, -(2**31), -(2**31) + 1, 2**30, 2**64:
            for x in slice(a, None, step), slice(None, a, step), slice(a, a, step), slice(a, -1, step):
                try:
                    len(s[x])
                    x.indices(10)
                    x.indices(10**20)
                except OverflowError:
                    pass
                try:
                    s[x] = s[x]
                    del s[x]
                except (TypeError, ValueError, OverflowError):
                    pass
# --- a sort whose key or comparison does anything
xs = list(range(50))


class C:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        global xs
        for what in xs.clear, lambda: xs.extend(range(50)), lambda: xs.sort(), lambda: xs.pop(), lambda: xs.reverse():
            try:
                what()
            except (IndexError, ValueError):
                pass
        if self.n == 13:
            raise KeyError
        return self.n < other.n


for reverse in False, True:
    for make in lambda: [C(i * 7 % 30) for i in range(30)], lambda: [C(i) for i in range(10)]:
        xs = make()
        try:
            xs.sort(reverse=reverse)
        except (KeyError, ValueError, AttributeError):
            pass
        xs = make()
        try:
            sorted(xs, reverse=reverse)
            min(xs)
            xs < xs[:]
            xs == [1]
        except (KeyError, ValueError, TypeError, AttributeError):
            pass
        xs = make()
        try:
            xs.sort(key=lambda c: xs.sort() or xs.append(3) or c.n, reverse=reverse)
        except (KeyError, ValueError, AttributeError):
            pass
import heapq

xs = [C(i) for i in range(20)]
for f in heapq.heapify, heapq.heappop, lambda h: heapq.heappush(h, C(3)), lambda h: heapq.heapreplace(h, C(4)), lambda h: heapq.nsmallest(3, h), lambda h: heapq.heappushpop(h, C(1)):
    xs = [C(19 - i) for i in range(20)]
    try:
        f(xs)
    except (IndexError, KeyError, TypeError, ValueError, AttributeError):
        pass
# --- a comparison that empties what is compared or searched
from collections import deque


class E:
    def __eq__(self, other):
        xs.clear()
        ys.clear()
        junk = [[i] for i in range(100)]
        return True

    __lt__ = __gt__ = __eq__


for kind in list, deque:
    for use in (
        lambda: xs == ys,
        lambda: xs < ys,
        lambda: xs <= ys,
        lambda: xs.index(5),
        lambda: xs.remove(5),
        lambda: xs.count(5),
        lambda: 5 in xs,
        lambda: xs.index(5, 3, 15),
        lambda: min(xs),
        lambda: repr(xs),
        lambda: sum(xs, 1),
    ):
        xs = kind(E() for i in range(20))
        ys = kind(E() for i in range(20))
        try:
            use()
        except (IndexError, ValueError, TypeError, RuntimeError):
            pass
