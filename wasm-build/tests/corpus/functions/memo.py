from functools import cache, lru_cache

calls = 0


def slow(n):
    global calls
    calls += 1
    return n if n < 2 else slow(n - 1) + slow(n - 2)


@cache
def fast(n):
    return n if n < 2 else fast(n - 1) + fast(n - 2)


@lru_cache(maxsize=2)
def double(n):
    print("computing", n)
    return 2 * n


print(slow(15), calls, fast(80), fast.cache_info())
for n in (1, 2, 1, 3, 2):
    print(double(n))
print(double.cache_info())
double.cache_clear()
print(double.cache_info().currsize)
memo = {}


def ways(n):
    if n not in memo:
        memo[n] = 1 if n <= 1 else ways(n - 1) + ways(n - 2)
    return memo[n]


print(ways(50), len(memo))
