from decimal import ROUND_HALF_UP, Decimal, InvalidOperation, getcontext

print(0.1 + 0.2, Decimal("0.1") + Decimal("0.2"), Decimal("0.1") * 3 == Decimal("0.3"))
prices = [Decimal("19.99"), Decimal("5.01"), Decimal("0.10")]
total = sum(prices)
tax = (total * Decimal("0.19")).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
print(total, tax, total + tax, repr(total), f"{total + tax:.1f}", f"{Decimal('1234567.891'):,.2f}")
print(Decimal(1) / Decimal(7), Decimal("2").sqrt(), Decimal(5) // 2, Decimal("-7") % 3, Decimal(2) ** 10)
getcontext().prec = 6
print(Decimal(1) / Decimal(7), Decimal("1.10") + 1, Decimal("1E+3"), Decimal("0.000001"), Decimal(0.5))
print(round(Decimal("2.675"), 2), round(Decimal("2.5")), int(Decimal("3.9")), float(Decimal("1.25")), max(prices))
print(Decimal("1.50").normalize(), Decimal("3.14").as_tuple(), Decimal("10") > 9.5, Decimal("NaN").is_nan())
for bad in ("Decimal('abc')", "Decimal(1) / 0", "Decimal('1') + 1.5"):
    try:
        eval(bad)
    except Exception as error:
        print(type(error).__name__, isinstance(error, ArithmeticError))
