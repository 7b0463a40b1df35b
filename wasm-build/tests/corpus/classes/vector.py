import math


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __mul__(self, number):
        return Vector(self.x * number, self.y * number)

    __rmul__ = __mul__

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __bool__(self):
        return bool(self.x or self.y)

    def __iter__(self):
        yield self.x
        yield self.y


a, b = Vector(3, 4), Vector(1, -1)
print(a + b, a - b, -a, a * 2, 2 * a, a @ b, abs(a), a == Vector(3, 4), a != b, bool(Vector(0, 0)))
x, y = a
print(x, y, list(b), sum([a, b], Vector(0, 0)))
a += b
print(a)
for bad in ("a + 1", "1 + a", "a < b", "hash(a)", "len(a)", "a[0]", "a()"):
    try:
        eval(bad)
    except TypeError as error:
        print(bad, "->", error)
