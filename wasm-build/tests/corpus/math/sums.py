import math

print(sum([0.1] * 10) == 1.0, math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.fsum([]), math.fsum(x / 7 for x in range(1000)))
print(math.fsum([1e-16, 1, 1e16]), math.fsum([math.inf, 1]), math.fsum([math.nan, 1]), math.fsum([1, 2, 3]), math.fsum([True, 0.5]))
print(math.hypot(3, 4), math.hypot(), math.hypot(-3), math.hypot(1, 2, 3, 4), math.hypot(1e200, 1e200), math.hypot(math.inf, math.nan))
print(math.dist((0, 0), (3, 4)), math.dist([1, 2, 3], [4, 5, 6.5]), math.dist([1], [1]), [math.hypot(i / 7, i / 3) for i in range(1, 6)])
for call in (
    lambda: math.fsum([1e308, 1e308]),
    lambda: math.fsum([math.inf, -math.inf]),
    lambda: math.fsum(["a"]),
    lambda: math.dist([1], [1, 2]),
    lambda: math.hypot("a"),
):
    try:
        print(call())
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
