import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__, args, kwargs)
        return function(*args, **kwargs)

    return wrapper


@logged
def area(width, height=2):
    """Width times height."""
    return width * height


print(area(3), area(3, height=4))
print(area.__name__)


class Circle:
    def __init__(self, r):
        self.r = r

    @functools.cached_property
    def area(self):
        print("once")
        return 3 * self.r**2


c = Circle(2)
print(c.area, c.area)


@functools.singledispatch
def show(x):
    return "something"


@show.register(int)
def _(x):
    return "a number"


@show.register(list)
def _(x):
    return "a list of %d" % len(x)


print(show(3), show([1, 2]), show("x"))
