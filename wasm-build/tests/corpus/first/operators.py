print(7 / 2, 7 // 2, 7 % 2, -7 // 2, -7 % 3, 2 ** 10, 2 ** -1)
print(7.5 // 2, 7.5 % 2, -7.5 // 2, 1e3, 1 / 3)
print(2 + 3 * 4 ** 2, (2 + 3) * 4, -2 ** 2, not 1 == 2)
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < 1e-9)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0, "a" < "b" <= "b")
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 4, 100 >> 2)
print("ab" * 3, [0] * 4, (1, 2) + (3,))
print(True + True, True and "yes", 0 or "default", None or [])
print(10 ** 20, 10 ** 20 // 3, 1_000_000)
for expression in ("1 / 0", "1 // 0", "1 % 0", "1.0 / 0", "2.0 % 0", "0 ** -1"):
    try:
        eval(expression)
    except ZeroDivisionError as error:
        print(expression, "->", error)
