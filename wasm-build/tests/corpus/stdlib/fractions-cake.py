from fractions import Fraction

cake = Fraction(1)
for name, piece in (("Ann", Fraction(1, 3)), ("Bob", Fraction("1/4")), ("Cid", Fraction(0.25))):
    cake -= piece
    print(f"{name} takes {piece}, left: {cake}")
print(repr(cake), cake.numerator, cake.denominator, float(cake), round(float(Fraction(2, 3)), 4))
print(Fraction(6, 8), Fraction("0.125"), Fraction(1, 3) + 1, Fraction(1, 2) ** 2, Fraction(7, 2) // 1, -Fraction(1, 2))
print(Fraction(1, 3) == Fraction(2, 6), Fraction(1, 2) < 0.75, sum([Fraction(1, n) for n in range(1, 11)]))
print(Fraction(3.14159).limit_denominator(100), Fraction(1, 2) * 0.5, int(Fraction(7, 2)), round(Fraction(7, 2)))
try:
    Fraction(1, 0)
except ZeroDivisionError as error:
    print(error)
