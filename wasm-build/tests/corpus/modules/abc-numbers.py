import numbers
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence, Set, Sized
from decimal import Decimal
from fractions import Fraction


class Shape(ABC):
    @abstractmethod
    def area(self):
        """The area."""

    def describe(self):
        return f"{self.name}: {self.area()}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2

    name = "square"


print(Square(3).describe(), isinstance(Square(1), Shape), issubclass(Square, Shape))
try:
    Shape()
except TypeError as error:
    print(error)


class Half(Shape):
    name = "half"


try:
    Half()
except TypeError as error:
    print(error)
print(isinstance([], Iterable), isinstance({}, Mapping), isinstance("", Sequence), isinstance(5, Iterable))
print(isinstance({1}, Set), isinstance([], Sized), isinstance([], Hashable), isinstance(1, Hashable))
print(isinstance(iter([]), Iterator), isinstance([], Iterator), isinstance(len, Callable), isinstance((), Sequence))
print(isinstance(3, numbers.Integral), isinstance(2.5, numbers.Real), isinstance(2.5, numbers.Integral))
print(isinstance(1j, numbers.Complex), isinstance(Fraction(1, 2), numbers.Rational), isinstance(Decimal(1), numbers.Number))
print(isinstance("x", numbers.Number), isinstance(True, numbers.Number))


class Countdown:
    def __iter__(self):
        return iter([3, 2, 1])


print(isinstance(Countdown(), Iterable), isinstance(Countdown(), Sized))


class Shelf(Sequence):
    def __init__(self, *books):
        self.books = books

    def __getitem__(self, i):
        return self.books[i]

    def __len__(self):
        return len(self.books)


shelf = Shelf("a", "b", "a")
print("b" in shelf, shelf.count("a"), shelf.index("b"), list(reversed(shelf)))
