from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(3, y=4)
print(p, p.x, p[1], p._fields, p._asdict(), len(p), p == (3, 4))
x, y = p
print(x + y, p._replace(x=10), Point._make([5, 6]), Point._fields, isinstance(p, tuple))
Student = namedtuple("Student", "name age grade", defaults=["A"])
print(Student("Ann", 20), Student("Bob", 21, "B"), Student._field_defaults)
print(sorted([Point(2, 1), Point(1, 5)]), max([Student("x", 3), Student("y", 9)], key=lambda s: s.age))
for bad in (
    lambda: Point(1),
    lambda: Point(1, 2, 3),
    lambda: Point(1, z=2),
    lambda: Point(),
    lambda: setattr(p, "x", 5),
    lambda: p._replace(q=1),
    lambda: namedtuple("Bad", "class x"),
    lambda: namedtuple("Bad", "a a"),
    lambda: namedtuple("Bad", "_a"),
    lambda: p.z,
):
    try:
        print(bad())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
print(namedtuple("R", "class x x", rename=True)._fields)


class Vec(namedtuple("Vec", "x y")):
    def length(self):
        return (self.x**2 + self.y**2) ** 0.5


print(Vec(3, 4).length(), Vec(1, 2).x, hash(p) == hash((3, 4)), {p: 1}[(3, 4)])
