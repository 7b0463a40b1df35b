import math

print(math.gcd(12, 18), math.gcd(), math.gcd(-12, 0), math.gcd(2**100, 6**50, 10**30), math.lcm(4, 6, 10), math.lcm(), math.lcm(0, 5))
print(math.factorial(0), math.factorial(5), math.factorial(25), math.factorial(300) % 10**9)
print([math.comb(n, k) for n in (0, 5, 52) for k in (0, 1, 5, 50)], math.comb(1000, 3), math.comb(10**20, 2), math.comb(200, 100))
print([math.perm(n, k) for n in (0, 5, 20) for k in (0, 1, 3)], math.perm(5), math.perm(10, None))
print([math.isqrt(n) for n in (0, 1, 2, 3, 4, 15, 16, 10**10, 2**64 - 1, 2**64, 10**100, 10**101 + 12345)])
print(all(math.isqrt(i * i) == i == math.isqrt(i * i + 2 * i) for i in range(1, 500)))
print(math.prod([1, 2, 3]), math.prod([]), math.prod([1.5, 2], start=2), math.prod(range(1, 30)))
print(math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.floor(-2.5), math.ceil(-2.5), math.floor(7), math.floor(1e20), math.ceil(True))


class Thing:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"

    def __float__(self):
        return 2.25

    def __index__(self):
        return 9


print(math.floor(Thing()), math.ceil(Thing()), math.trunc(Thing()), math.sqrt(Thing()), math.isqrt(Thing()), math.gcd(Thing(), 6))
