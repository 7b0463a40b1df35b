# Descriptors, properties, and the methods behind attributes.
class Positive:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name} must be positive")
        instance.__dict__[self.name] = value


class Item:
    price = Positive()
    weight = Positive()

    def __init__(self, price, weight):
        self.price = price
        self.weight = weight


item = Item(3, 5)
print(item.price, item.weight, Item.price.name)
try:
    item.price = -1
except ValueError as error:
    print(error)


class Celsius:
    def __init__(self):
        self._t = 0

    @property
    def t(self):
        return self._t

    @t.setter
    def t(self, value):
        self._t = value

    @t.deleter
    def t(self):
        print("deleted")


c = Celsius()
c.t = 5
print(c.t, Celsius.t.fget(c))
del c.t


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "target", target)

    def __getattr__(self, name):
        print("get", name)
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        print("set", name)
        setattr(self.target, name, value)

    def __delattr__(self, name):
        print("del", name)
        delattr(self.target, name)


p = Proxy(c)
p.z = 1
print(p.z, c.z)
del p.z
print(hasattr(c, "z"))


class Loud:
    def __getattribute__(self, name):
        print("looking for", name)
        return super().__getattribute__(name)


loud = Loud()
loud.a = 1
print(loud.a)


class Slotted:
    __slots__ = ("x", "y")


s = Slotted()
s.x = 1
try:
    s.z = 2
except AttributeError as error:
    print(error)
print(s.x, hasattr(s, "y"), hasattr(s, "__dict__"))
