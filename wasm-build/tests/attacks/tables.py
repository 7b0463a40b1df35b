target = None
change = None
busy = False


class K:
    def __init__(self, n, h=1):
        self.n = n
        self.h = h

    def __hash__(self):
        act()
        return self.h

    def __eq__(self, other):
        act()
        return isinstance(other, K) and self.n == other.n

    def __repr__(self):
        act()
        return "K"


def act():
    global busy
    if change is not None and not busy:
        busy = True
        try:
            change()
        finally:
            busy = False


def attack(make, changes, uses):
    global target, change
    for what in changes:
        for use in uses:
            change = None
            target = make()
            change = what
            try:
                use(target)
            except (RuntimeError, KeyError, TypeError, ValueError, IndexError, AttributeError):
                pass
            change = None
            repr(target)
            junk = [[i] for i in range(50)]
            len(list(target))


# --- a dict that its keys change
many = lambda: {K(i): i for i in range(20)}
attack(
    many,
    [
        lambda: target.clear(),
        lambda: target.popitem() if target else 0,
        lambda: target.update({i: i for i in range(100)}),
        lambda: [target.pop(k, 0) for k in list(target)[:5]],
        lambda: target.setdefault(K(30), 1),
        lambda: (target.clear(), target.update({i: 1 for i in range(40)})),
    ],
    [
        lambda t: t[K(19)],
        lambda t: t.get(K(99)),
        lambda t: t.pop(K(15)),
        lambda t: t.setdefault(K(50), 2),
        lambda t: t.update({K(7): 1, K(70): 2}),
        lambda t: t.__setitem__(K(60), 3),
        lambda t: t.__delitem__(K(18)),
        lambda t: K(77) in t,
        lambda t: t == {K(i): i for i in range(20)},
        lambda t: t | {K(3): 1, K(44): 4},
        lambda t: t.__ior__({K(3): 1, K(44): 4}),
        lambda t: repr(t),
        lambda t: dict(t),
        lambda t: t.copy(),
        lambda t: {**t, K(5): 1},
        lambda t: t.keys() & {K(1), K(2)},
        lambda t: t.items() | {(K(1), 2)},
        lambda t: K(5) in t.keys(),
        lambda t: (K(5), 5) in t.items(),
        lambda t: [hash(k) for k in t],
        lambda t: [hash(k) for k, v in t.items()],
        lambda t: sorted(t, key=hash),
        lambda t: set(t),
        lambda t: dict.fromkeys(t),
        lambda t: str(t.items()),
    ],
)
# --- a set that its elements change
attack(
    lambda: {K(i) for i in range(20)},
    [
        lambda: target.clear(),
        lambda: target.pop() if target else 0,
        lambda: target.update(range(100)),
        lambda: target.add(K(33)),
        lambda: (target.clear(), target.update(range(40))),
    ],
    [
        lambda t: K(19) in t,
        lambda t: t.add(K(50)),
        lambda t: t.remove(K(3)),
        lambda t: t.discard(K(3)),
        lambda t: t | {K(3), K(44)},
        lambda t: t & {K(3), K(44)},
        lambda t: t - {K(3), K(44)},
        lambda t: t ^ {K(3), K(44)},
        lambda t: {K(3), K(44)} & t,
        lambda t: {K(3), K(44)} - t,
        lambda t: t.update({K(3), K(44)}),
        lambda t: t.intersection_update({K(3), K(44)}),
        lambda t: t.difference_update({K(3), K(44)}),
        lambda t: t.symmetric_difference_update({K(3), K(44)}),
        lambda t: t.update(t),
        lambda t: t == {K(i) for i in range(20)},
        lambda t: t <= {K(i) for i in range(20)},
        lambda t: t.issuperset([K(1), K(2)]),
        lambda t: t.isdisjoint([K(41), K(2)]),
        lambda t: repr(t),
        lambda t: frozenset(t),
        lambda t: hash(frozenset(t)),
        lambda t: [hash(k) for k in t],
        lambda t: t.copy(),
        lambda t: t.intersection([K(1)], [K(2)]),
    ],
)
# --- an OrderedDict, a defaultdict and a Counter that their keys change
from collections import Counter, OrderedDict, defaultdict

for kind in OrderedDict, Counter, lambda items: defaultdict(list, items):
    attack(
        lambda: kind({K(i): i for i in range(20)}),
        [
            lambda: target.clear(),
            lambda: target.popitem() if target else 0,
            lambda: target.update({i: i for i in range(100)}),
        ],
        [
            lambda t: t[K(19)],
            lambda t: t[K(99)],
            lambda t: t.move_to_end(K(3)),
            lambda t: t.move_to_end(K(3), last=False),
            lambda t: t.most_common(3),
            lambda t: t == kind({K(i): i for i in range(20)}),
            lambda t: repr(t),
            lambda t: t + t,
            lambda t: t.update({K(7): 1}),
            lambda t: t.copy(),
        ],
    )
# --- a set of instances as attributes that change the class
class Name(str):
    def __eq__(self, other):
        D.__dict__
        for i in range(30):
            setattr(D, "y%d" % i, i)
        return str(self) == other

    def __hash__(self):
        return hash(str(self))


class D:
    pass


d = D()
try:
    d.__dict__[Name("x")] = 1
    getattr(d, Name("x"))
    setattr(d, Name("z"), 1)
    delattr(d, Name("z"))
    D(**{Name("x"): 1})
except Exception as e:
    pass
# --- keys that collide, without end
d = {}
for i in range(100000):
    d[K(i)] = i
# --- integers that collide
d = {}
for i in range(30000):
    d[i * (2**31 - 1)] = i
d = {i << 31: 1 for i in range(30000)}
d = {i / 2**20: 1 for i in range(30000)}
# --- a dict iterated while it changes
for what in "clear", "popitem":
    for view in dict.keys, dict.values, dict.items, iter, reversed, enumerate:
        d = {i: str(i) for i in range(100)}
        try:
            for x in view(d):
                getattr(d, what)()
                d.update({i: 1 for i in range(200, 500)})
                d.clear()
        except (RuntimeError, AttributeError):
            pass
