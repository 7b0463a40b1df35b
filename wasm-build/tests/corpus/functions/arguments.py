# Stars, slashes and defaults.
def show(*args, **kwargs):
    print(args, sorted(kwargs.items()))


numbers = [1, 2]
more = {"x": 3}
show()
show(*numbers, *"ab", 9)
show(1, *numbers, y=2, **more, **{"z": 4})


def report(title, /, *rows, sep="-", **options):
    print(title, rows, sep, sorted(options.items()))


report("t")
report("t", 1, 2, sep="+", title="again")


def grow(item, into=[]):
    into.append(item)
    return into


print(grow(1), grow(2), grow(3, []))
make = [lambda n=n: n * 10 for n in range(3)]
print([f() for f in make])
print((lambda a, /, b, *, c: a + b + c)(1, b=2, c=3))


def order(n):
    print("arg", n)
    return n


show(order(1), *[order(2)], k=order(3))
a = [1]
print(*a, a.append(2))
