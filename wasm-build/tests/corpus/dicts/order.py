# A dict keeps its keys in the order in which they came.
prices = {"tea": 2.5, "coffee": 3.0, "water": 1.0}
prices["juice"] = 2.8
prices["tea"] = 2.6
print(prices)
del prices["coffee"]
prices["coffee"] = 3.2
print(list(prices))
for number in (70, 3, 88, 1, 5):
    prices[number] = "n"
print(prices)
print(list(reversed(prices)))
print(list(reversed(prices.values())))
print(list(reversed(prices.items()))[:2])
while len(prices) > 4:
    print(prices.popitem())
print({n * n % 7: n for n in range(10)})
print(dict(b=1, a=2, c=3), dict([("z", 1), ("y", 2)], x=3))


def show(**options):
    return list(options)


print(show(zeta=1, alpha=2, mid=3, **{"last": 4}))


class Colours:
    red = 1
    green = 2
    blue = 3


print([name for name in Colours.__dict__ if not name.startswith("_")])
first, second = 1, 2
print([name for name in globals() if name in ("prices", "show", "Colours", "first", "second")])
