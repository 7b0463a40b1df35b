from functools import cached_property, partial, reduce, singledispatch, cmp_to_key

power = lambda base, exponent: base**exponent
square = partial(power, exponent=2)
print(square(5), partial(int, base=2)("1010"), square.keywords, partial(print, "a", sep="-")("b", "c"))
print(reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(max, [3, 9, 2]))


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        print("computing")
        return 3 * self.r**2


c = Circle(2)
print(c.area, c.area, c.__dict__)


@singledispatch
def show(value):
    return f"something: {value}"


@show.register
def _(value: int):
    return f"number: {value}"


@show.register(list)
def _(value):
    return "list: " + ", ".join(map(show, value))


print(show(3), show("x"), show([1, "y"]), show(True))
print(sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda a, b: len(b) - len(a))))
