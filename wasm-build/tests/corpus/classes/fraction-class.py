import math
from functools import total_ordering


@total_ordering
class Ratio:
    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError("bottom is zero")
        common = math.gcd(top, bottom)
        self.top, self.bottom = top // common, bottom // common

    def __add__(self, other):
        if isinstance(other, int):
            other = Ratio(other)
        return Ratio(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    __radd__ = __add__

    def __eq__(self, other):
        return self.top * other.bottom == other.top * self.bottom

    def __lt__(self, other):
        return self.top * other.bottom < other.top * self.bottom

    def __hash__(self):
        return hash((self.top, self.bottom))

    def __float__(self):
        return self.top / self.bottom

    def __format__(self, spec):
        return format(float(self), spec) if spec else str(self)

    def __str__(self):
        return f"{self.top}/{self.bottom}"

    __repr__ = __str__


a, b = Ratio(1, 2), Ratio(2, 6)
print(a + b, a + 1, 1 + a, sum([a, b]), a > b, a >= b, a <= b, max(a, b))
print(float(b), f"{b:.3f}", f"{b}", len({a, b, Ratio(2, 4)}), sorted([a, b, Ratio(1, 5)]))
