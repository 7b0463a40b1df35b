from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(3, y=4)
print(p, p.x, p[1], p == (3, 4), p._replace(x=0), p._asdict(), Point._fields)
x, y = p
print(x + y, len(p), max(p), p.count(3), p.index(4), {p: 1}[(3, 4)])
Account = namedtuple("Account", "kind owner balance", defaults=["nobody", 0])
print(Account("giro"), Account._field_defaults, Account._make(["a", "b", 2]))
print(sorted([Point(2, 1), Point(1, 9)]))
for make in (
    lambda: Point(1),
    lambda: Point(),
    lambda: Point(1, 2, 3),
    lambda: Point(1, z=2),
    lambda: Point(1, x=2),
    lambda: Account(),
    lambda: namedtuple("T", "a b c")(),
    lambda: p._replace(q=1),
    lambda: namedtuple("T", "a a"),
    lambda: namedtuple("T", "1a"),
    lambda: namedtuple("T", "_a"),
):
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(namedtuple("T", "a a 1b", rename=True)._fields)


class Vector(namedtuple("Vector", "x y")):
    def length(self):
        return (self.x**2 + self.y**2) ** 0.5


print(Vector(3, 4).length(), Vector(1, 2) + (3,))
try:
    p.x = 5
except AttributeError as error:
    print("AttributeError", error)
