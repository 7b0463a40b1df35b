import math


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


for a, b in ((12, 18), (17, 5), (100, 75), (0, 9)):
    print(a, b, gcd(a, b), math.gcd(a, b), math.lcm(a, b))
print(math.gcd(12, 18, 27), math.lcm(4, 6, 10), math.gcd())
print(pow(3, 200, 13), pow(3, -1, 11), math.isqrt(99), math.factorial(20))
print(math.comb(5, 2), math.perm(5, 2), math.prod([1, 2, 3, 4]))
