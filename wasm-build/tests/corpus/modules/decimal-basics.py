from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal, DivisionByZero, InvalidOperation, getcontext, localcontext

print(Decimal("0.1") + Decimal("0.2"), Decimal("1.10") * 3, Decimal(7) / 3, Decimal("10") - Decimal("9.99"))
print(Decimal(0.1), Decimal("1E+3"), Decimal("0.000001"), Decimal("0.0000001"), Decimal(123456789) * Decimal("1e20"))
price = Decimal("19.995")
print(price.quantize(Decimal("0.01")), price.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP), price.quantize(Decimal("1"), ROUND_DOWN))
print(round(Decimal("2.675"), 2), round(Decimal("2.5")), int(Decimal("-3.9")), float(Decimal("1.5")))
print(repr(Decimal("1.50")), Decimal("1.50") == Decimal("1.5"), Decimal("1.50").normalize(), Decimal("3") > 2.5)
print(Decimal(2).sqrt(), Decimal("2") ** 10, Decimal("2") ** -1, Decimal("2") ** Decimal("0.5"), Decimal(10).ln(), Decimal(1).exp())
print(Decimal("7") // 2, Decimal("-7") % 3, divmod(Decimal("7.5"), 2), abs(Decimal("-3")), -Decimal("2.0"))
print(f"{Decimal('1234567.891'):,.2f}", f"{Decimal('0.256'):.1%}", f"{Decimal('3'):>8}", f"{Decimal('12345'):e}", format(Decimal("2.50"), ".3f"))
print(Decimal("3.14").as_tuple(), Decimal("-0").is_signed(), Decimal("Infinity"), Decimal("NaN").is_nan(), Decimal((1, (2, 5), -1)))
with localcontext() as context:
    context.prec = 5
    print(Decimal(1) / 7, Decimal("1.23456789") + 0)
getcontext().prec = 10
print(Decimal(1) / 3, sum([Decimal("0.1")] * 3), max(Decimal(1), Decimal("1.5")), sorted([Decimal("2"), Decimal("1.5")]))
print(Decimal("100").log10(), Decimal(3).compare(Decimal(2)), Decimal("1.5").as_integer_ratio(), hash(Decimal("2.0")) == hash(2))
for bad in (lambda: Decimal("x"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(-1).sqrt()):
    try:
        print(bad())
    except (InvalidOperation, DivisionByZero, TypeError) as error:
        print(type(error).__name__, error)
