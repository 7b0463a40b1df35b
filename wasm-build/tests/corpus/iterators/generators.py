def squares(limit):
    print("started")
    for n in range(limit):
        yield n * n
    print("finished")


g = squares(3)
print(type(g).__name__)
print(next(g), next(g))
print(list(g), list(g))


def naturals():
    n = 0
    while True:
        yield n
        n += 1


def take(count, items):
    for _, item in zip(range(count), items):
        yield item


evens = (n for n in naturals() if n % 2 == 0)
print(list(take(5, evens)))


def chain(*many):
    for items in many:
        yield from items
    return "all done"


def outer():
    result = yield from chain("ab", [1])
    yield result


print(list(outer()))
total = sum(n for n in range(100) if n % 7 == 0)
print(total, max((len(w), w) for w in ("aa", "b")))
