from functools import cache, cmp_to_key, lru_cache, partial, reduce, total_ordering

print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 7))
try:
    reduce(lambda a, b: a, [])
except TypeError as error:
    print(error)

basetwo = partial(int, base=2)
print(basetwo("1010"), partial(pow, 2)(8))
say = partial(print, "hello", sep="-")
say("you", end="!\n")


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), fib.cache_info())
fib.cache_clear()
print(fib.cache_info())


@lru_cache(maxsize=2)
def square(x):
    print("working out", x)
    return x * x


square(1), square(2), square(1), square(3), square(2)
print(square.cache_info())


@cache
def add(a, b=1):
    return a + b


print(add(1), add(1), add(1, b=2), add.cache_info())

print(sorted([5, 2, 9], key=cmp_to_key(lambda a, b: b - a)))


@total_ordering
class Version:
    def __init__(self, major):
        self.major = major

    def __eq__(self, other):
        return self.major == other.major

    def __lt__(self, other):
        return self.major < other.major


print(Version(1) <= Version(2), Version(3) > Version(2), Version(1) >= Version(1))


class Grid:
    @lru_cache
    def cell(self, x):
        print("cell", x)
        return x * 2


grid = Grid()
print(grid.cell(2), grid.cell(2))
