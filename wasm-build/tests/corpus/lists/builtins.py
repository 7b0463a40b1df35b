print(min(3, 1, 2), max([4, 9, 2]), min("hello"), max("a", "bb", key=len), min([], default="none"), max({"x": 1, "y": 0}))
print(max([1, 5, 3], key=lambda v: -v), min([("b", 1), ("a", 1)], key=lambda p: p[1]), max([2, 2.0]), max([1, 2], key=None))
print(sum([1, 2, 3]), sum([0.5, 0.25]), sum([1], 10), sum([1], start=5), sum([[1], [2]], []), sum([]))
print(any([0, "", 3]), all([1, "a"]), any([]), all([]), any(n > 3 for n in range(5)))
print(list(map(str.upper, ["a", "b"])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(pow, [2, 3], [3, 2])))
print(list(filter(None, [0, 1, "", "x", None])), list(filter(lambda n: n % 2, range(6))))
print(list(zip([1, 2], "ab", (True, False))), list(zip([1, 2, 3], "ab")), list(zip()), dict(zip("ab", [1, 2])))
print(list(enumerate("ab")), list(enumerate("ab", start=5)), list(enumerate("ab", 1)))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(4))), list(reversed((1, 2))))
rolls = iter([4, 2, 6, 1])
print(list(iter(lambda: next(rolls), 6)))
print(next(iter([]), "empty"), list(zip(*[(1, "a"), (2, "b")])))
for action in (
    lambda: min([]),
    lambda: max(()),
    lambda: sum(["a"]),
    lambda: sum(["a"], ""),
    lambda: max(1, "a"),
    lambda: list(zip([1, 2], [1], strict=True)),
    lambda: list(zip([1], [1, 2], strict=True)),
    lambda: list(zip([1], [1], [1, 2], strict=True)),
    lambda: reversed(5),
    lambda: reversed({1}),
    lambda: iter(5),
    lambda: next(5),
    lambda: iter(5, 1),
    lambda: list(map(len, [5])),
    lambda: enumerate(5),
):
    try:
        print(action())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(list(zip([1, 2], [3, 4], strict=True)))
