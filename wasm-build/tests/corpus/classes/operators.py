# Operators, reflected and in place.
class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __bool__(self):
        return bool(self.x or self.y)

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self


v = Vector(3, 4)
print(v + Vector(1, 1), v * 2, 2 * v, -v, abs(v), bool(Vector(0, 0)), v == Vector(3, 4), v != Vector(3, 4))
w = v
w += Vector(1, 0)
print(v, w is v)
for attempt in (lambda: v + 1, lambda: hash(v), lambda: v < v, lambda: v @ v, lambda: ~v):
    try:
        attempt()
    except TypeError as error:
        print(error)


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __lt__(self, other):
        return self.cents < other.cents

    def __le__(self, other):
        return self.cents <= other.cents

    def __radd__(self, other):
        return self.cents + other

    def __int__(self):
        return self.cents

    def __index__(self):
        return self.cents

    def __round__(self, n=None):
        return "rounded", n


a, b = Money(1), Money(2)
print(a < b, a > b, a >= b, max(a, b).cents, sum([a, b]), int(b), "abc"[a], round(a), round(a, 1))
print(sorted([b, a])[0].cents, hex(b))
