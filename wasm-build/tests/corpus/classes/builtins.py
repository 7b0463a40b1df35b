# Classes derived from builtin ones.
class Stack(list):
    def push(self, item):
        self.append(item)

    def __repr__(self):
        return f"Stack{super().__repr__()}"


s = Stack([1, 2])
s.push(3)
print(s, len(s), s[-1], s == [1, 2, 3], s + [4], isinstance(s, list), sorted(s, reverse=True), 2 in s)


class Default(dict):
    def __missing__(self, key):
        self[key] = len(key)
        return self[key]


d = Default(a=1)
print(d["a"], d["four"], len(d), "four" in d, d.get("zzz"))


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]


p = Point(3, 4)
a, b = p
print(p, p.x, a, b, p == (3, 4), hash(p) == hash((3, 4)), len(p))


class Metre(float):
    def __str__(self):
        return f"{float(self)} m"


print(Metre(2.5), Metre(2) + 1, round(Metre(2.6)), Metre(1) < 2)


class Even(int):
    def __new__(cls, n):
        return super().__new__(cls, n // 2 * 2)


print(Even(7), Even(7) + 1, 1 + Even(7), [0, 1, 2, 3, 4, 5, 6][Even(5)], Even(4) == 4, repr(Even(9)))


class Name(str):
    def initial(self):
        return self[0].upper()


n = Name("ada")
print(n, n.initial(), n + "!", n.title() if hasattr(n, "title") else "Ada", n == "ada", {n: 1}["ada"], "x" + n)
print(isinstance(True, int), True + True, bool.__mro__[1], issubclass(bool, int))
print([1].__len__(), (5).__add__(3), int.__add__(1, 2), "abc".__contains__("b"), (2).__pow__(5))
