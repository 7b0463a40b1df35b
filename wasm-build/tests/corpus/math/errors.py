import math

calls = [
    ("sqrt", -1), ("log", 0), ("log", -5), ("exp", 1000), ("gamma", -1), ("gamma", 0), ("lgamma", 0), ("factorial", -1),
    ("factorial", 2.0), ("comb", -1, 2), ("comb", 5, -2), ("perm", -1), ("perm", 5, -1), ("isqrt", -1), ("isqrt", 2.0), ("gcd", 1.5),
    ("pow", 0, -1), ("pow", -8, 1 / 3), ("pow", 10, 400), ("fmod", 1, 0), ("remainder", 1, 0), ("ldexp", 1, 5000), ("cosh", 1000),
    ("atanh", 1), ("acosh", 0.5), ("asin", 2), ("floor", math.inf), ("floor", math.nan), ("ceil", "x"), ("trunc", "x"), ("log1p", -1),
    ("log", 10, 1), ("log", 10, 0), ("log2", 0), ("log10", -1), ("sqrt", "x"), ("sqrt", None), ("sqrt", 10**400), ("sin", math.inf),
    ("tan", math.inf), ("expm1", 1000), ("comb", 5.0, 2), ("exp2", 2000), ("sinh", -1000), ("pow", 1, "x"), ("ldexp", 1, 1.0),
]
for name, *args in calls:
    try:
        print(name, getattr(math, name)(*args))
    except (ValueError, OverflowError, TypeError, ZeroDivisionError) as error:
        print(name, type(error).__name__, error)
try:
    math.isclose(1, 1, rel_tol=-1)
except ValueError as error:
    print(error)
