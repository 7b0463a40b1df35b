import functools


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


@CountCalls
def square(x):
    return x * x


print(square(3), square(4), square.calls, square.__name__)
registry = {}


def register(cls):
    registry[cls.__name__.lower()] = cls
    return cls


@register
class Dog:
    pass


@register
class Cat:
    pass


print(sorted(registry), type(registry["cat"]()).__name__)
