from collections import namedtuple
from typing import NamedTuple

Point = namedtuple("Point", "x y")
p = Point(3, y=4)
print(p, p.x, p[1], p == (3, 4), p._asdict(), p._replace(x=0), Point._fields)
x, y = p
print(x + y, Point._make([5, 6]), sorted([Point(2, 1), Point(1, 9)]))


class Employee(NamedTuple):
    name: str
    id: int = 3

    def label(self):
        return f"{self.name}#{self.id}"


e = Employee("Guido")
print(e, e.label(), e.id, isinstance(e, tuple), Employee.__annotations__)
for bad in ("p.x = 1", "Point(1)", "Point(1, 2, 3)", "Employee()"):
    try:
        exec(bad)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
