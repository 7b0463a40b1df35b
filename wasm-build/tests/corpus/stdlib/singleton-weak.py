import functools
import types
import weakref


class Singleton:
    _instance = None

    def __new__(cls, *args):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance


print(Singleton() is Singleton())


class Temperature(float):
    def __new__(cls, value):
        return super().__new__(cls, round(value, 1))

    def __repr__(self):
        return f"{float(self)}°"


t = Temperature(21.456)
print(repr(t), t + 1, t > 20, [t], isinstance(t, float))


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}")
        setattr(instance, self.name, value)


class Person:
    name = Typed(str)
    age = Typed(int)


p = Person()
p.name, p.age = "Ann", 3
print(p.name, p.age, p.__dict__)
try:
    p.age = "old"
except TypeError as error:
    print(error)


class Plugin:
    known = []

    def __init_subclass__(cls, /, label="?", **kwargs):
        super().__init_subclass__(**kwargs)
        cls.known.append((cls.__name__, label))


class A(Plugin, label="first"):
    pass


class B(Plugin):
    pass


print(Plugin.known)
