class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
try:
    p.z = 3
except AttributeError as error:
    print(error)
print(p.x, p.y)


class Config:
    names = ["a", "b"]
    sizes = {n: len(n) for n in names}
    debug = bool(sizes)

    class Inner:
        level = 3


print(Config.sizes, Config.debug, Config.Inner.level, Config.Inner.__qualname__)


class Shared:
    items = []


one, two = Shared(), Shared()
one.items.append(1)
print(two.items, one.items is two.items)
one.items = [2]
print(two.items, one.items, Shared.items)
