print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6, 1e20)], [round(x, 1) for x in (0.25, 0.35, 2.45, -0.05, 1.05)], [round(x, 2) for x in (2.675, 1.005, 0.125, 99.995, 1e300)])
print(round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(15, -1), round(25, -1), round(5, -1), round(7, 3), round(10**30 + 5, -1), round(True), round(123.456, -1), round(1.5, 400), round(1.5, -400), round(2.5, None), round(number=2.567, ndigits=1))
print(type(round(1.0)), type(round(1.0, 0)), type(round(1, 0)), round(float("inf"), 2), round(-0.4), round(-0.04, 1), int(1e20), abs(-3), abs(-2.5), abs(-0.0), abs(3 + 4j), abs(True))
class Money:
    def __round__(self, digits=None):
        return ("rounded", digits)
print(round(Money()), round(Money(), 2))
for bad in (lambda: round("a"), lambda: round(1.5, "a"), lambda: round(float("nan")), lambda: round(float("inf"))):
    try:
        print(bad())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
