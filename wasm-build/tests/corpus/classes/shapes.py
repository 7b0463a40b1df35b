import math
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        ...

    def describe(self):
        return f"{type(self).__name__} of area {self.area():.2f}"


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return math.pi * self.radius**2


class Rectangle(Shape):
    def __init__(self, width, height):
        self.width, self.height = width, height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)

    def describe(self):
        return super().describe() + "!"


for shape in sorted([Circle(1), Rectangle(2, 3), Square(2)], key=lambda s: s.area()):
    print(shape.describe())
try:
    Shape()
except TypeError as error:
    print(error)
print(issubclass(Square, Shape), [c.__name__ for c in Square.__mro__])
