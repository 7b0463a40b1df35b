from functools import cache


@cache
def ways(amount, coins=(1, 2, 5, 10, 20, 50, 100, 200)):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return ways(amount, coins[:-1]) + ways(amount - coins[-1], coins)


def fewest(amount, coins):
    best = [0] + [None] * amount
    for a in range(1, amount + 1):
        options = [best[a - c] for c in coins if c <= a and best[a - c] is not None]
        best[a] = min(options) + 1 if options else None
    return best[amount]


print([ways(n) for n in (1, 5, 10, 50)], ways(100))
print(fewest(63, (1, 5, 10, 21, 25)), fewest(3, (2,)), fewest(0, (1,)))
