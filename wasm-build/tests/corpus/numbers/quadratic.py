import cmath
import math


def solve(a, b, c):
    d = b * b - 4 * a * c
    if d < 0:
        return ((-b - cmath.sqrt(d)) / (2 * a), (-b + cmath.sqrt(d)) / (2 * a))
    root = math.sqrt(d)
    return ((-b - root) / (2 * a), (-b + root) / (2 * a))


for coefficients in ((1, -3, 2), (1, 2, 1), (2, -4, -6), (1, 0, 1), (1, 2, 5)):
    print(coefficients, solve(*coefficients))
