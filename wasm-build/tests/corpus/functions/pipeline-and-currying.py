def curry(f, *args):
    return lambda *rest: f(*args, *rest)


def pipe(value, *functions):
    for f in functions:
        value = f(value)
    return value


print(curry(max, 5)(3, 4), pipe(" Hello ", str.strip, str.lower, list, sorted, "".join))
print((lambda *a, **k: (a, k))(1, *[2, 3], x=4, **{"y": 5}))
print(sorted({"b": 2, "a": 3}.items(), key=lambda kv: kv[1]), (lambda: (yield))().__class__.__name__)
fs = {"double": lambda x: 2 * x, "negate": lambda x: -x}
print({name: list(map(f, range(3))) for name, f in fs.items()})
print(list(map(lambda pair: pair[0] + pair[1], zip([1, 2], [3, 4]))), [*map(str, range(3))])
print(max("apple fig banana".split(), key=lambda w: (len(w), w)), min([3, 1, 2], default=0), max([], default="none"))


def fix(f):
    return lambda n: 1 if n == 0 else n * f(n - 1)


factorial = lambda n: fix(factorial)(n)
print(factorial(10), (lambda f: f(f, 5))(lambda f, n: 1 if n == 0 else n * f(f, n - 1)))
