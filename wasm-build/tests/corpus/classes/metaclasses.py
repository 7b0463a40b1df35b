# Classes of classes, and hooks of class creation.
class Registry(type):
    classes = []

    def __new__(mcs, name, bases, namespace, **options):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.options = sorted(options)
        mcs.classes.append(name)
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("making", cls.__name__)
        return super().__call__(*args)

    def __len__(cls):
        return 3

    def __iter__(cls):
        return iter("xyz")

    def __getitem__(cls, key):
        return key * 2

    def __contains__(cls, item):
        return item == 5


class Plugin(metaclass=Registry, fast=True):
    def __init__(self, n):
        self.n = n


class Special(Plugin):
    pass


print(Registry.classes, Plugin.options, Special.options, type(Special).__name__)
print(Plugin(4).n, len(Plugin), list(Plugin), Plugin[4], 5 in Plugin, isinstance(Plugin, Registry))


class Tracked:
    seen = []

    def __init_subclass__(cls, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.seen.append((cls.__name__, tag))


class First(Tracked, tag="one"):
    pass


class Second(First):
    pass


print(Tracked.seen)
Made = type("Made", (First,), {"x": 5, "hi": lambda self: self.x})
print(Made().hi(), Made.__name__, Tracked.seen[-1])


class Generic:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Generic["int"])


class Checked(type):
    def __instancecheck__(cls, other):
        return hasattr(other, "quack")

    def __subclasscheck__(cls, other):
        return True


class Duck(metaclass=Checked):
    pass


class Robot:
    quack = 1


print(isinstance(Robot(), Duck), isinstance(5, Duck), issubclass(int, Duck))


class Singleton:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, value):
        self.value = value


a, b = Singleton(1), Singleton(2)
print(a is b, a.value)
