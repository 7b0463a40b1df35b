for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (7.5, 2), (-7.5, 2), (7, -2.5), (0, 3), (10**20, 7), (-10**20, 7), (10**20, 10**19), (1, 3), (2**70, 3.0)):
    print(a, b, a / b, a // b, a % b, divmod(a, b))
inf, nan = float("inf"), float("nan")
print(5 // inf, -5 // inf, 5 % inf, -5 % inf, nan // 1, inf - inf, 1e308 * 10, -1e308 * 10)
print(10**400 // 10**399, 10**30 / 10**29, (2**60 + 1) / 2**60, 123456789012345678901234567890 / 987654321)
for bad in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0), lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 10**30 / 0, lambda: 10**30 // 0, lambda: 10**30 % 0, lambda: 10**400 / 3, lambda: 10**400 * 1.0, lambda: float(10**400), lambda: 2.0 ** 5000, lambda: 1j / 0):
    try:
        print(bad())
    except (ZeroDivisionError, OverflowError) as error:
        print(type(error).__name__, error)
