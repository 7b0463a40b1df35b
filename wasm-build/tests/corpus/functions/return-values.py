def nothing():
    pass


def early(n):
    if n < 0:
        return
    return n ** 0.5


def several():
    return 1, "two", [3]


print(nothing(), early(-1), early(9))
result = several()
print(result, type(result))
a, b, c = several()
print(b, callable(several), several.__name__)
print((lambda x, y=2: x * y)(5), max([1, 5, 3], key=lambda n: -n))
f = several
print(f() == several())


def documented(x):
    """Double a number."""
    return 2 * x


print(documented.__doc__, documented.__name__, documented.__defaults__)
