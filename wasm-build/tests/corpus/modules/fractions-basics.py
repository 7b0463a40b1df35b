from fractions import Fraction
import math

half = Fraction(1, 2)
print(half, repr(half), half + Fraction(1, 3), half - 1, half * 4, half / 3, half**3, half**-2)
print(Fraction(6, -4), Fraction("3/7"), Fraction("0.125"), Fraction("-1e-2"), Fraction(0.75), Fraction(5))
print(half + 0.5, half == 0.5, half < Fraction(2, 3), half > 1, max(half, Fraction(3, 4)))
print(half.numerator, half.denominator, float(half), int(Fraction(7, 2)), round(Fraction(7, 2)), math.floor(Fraction(-7, 2)))
print(Fraction(math.pi).limit_denominator(100), Fraction(7, 3) // 1, Fraction(7, 3) % 1, -half, abs(-half))
print(sum([Fraction(1, n) for n in range(1, 6)]), hash(Fraction(2)) == hash(2), bool(Fraction(0)))
print(round(Fraction(22, 7), 2), 3 - half, 1 / half, 2**half, f"{half}")
for bad in (lambda: Fraction(1, 0), lambda: Fraction("x"), lambda: Fraction(1.5, 2), lambda: half / 0):
    try:
        print(bad())
    except (ZeroDivisionError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
