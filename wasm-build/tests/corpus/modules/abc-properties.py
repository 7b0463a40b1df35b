from abc import ABC, abstractmethod


class Shape(ABC):
    @property
    @abstractmethod
    def name(self):
        ...

    @classmethod
    @abstractmethod
    def make(cls):
        ...

    @staticmethod
    @abstractmethod
    def sides():
        ...


class Half(Shape):
    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def sides():
        return 2


class Whole(Half):
    @property
    def name(self):
        return "whole"


print(Whole.make().name, sorted(Shape.__abstractmethods__))
for cls in (Shape, Half):
    try:
        print(cls())
    except TypeError as error:
        print(error)
