print(int("42"), int("  -7\n"), int("+5"), int("1_000"), int("ff", 16), int("0xff", 16), int("0b101", 0), int("0o17", 0), int("z", 36), int("101", base=2), int(3.99), int(-3.99), int(True), int("٤٢"))
print(0x1F, 0b11, 0o17, 1_000_000, 0XFF, 0B1, 0_0)
for text, base in (("x", 10), ("", 10), ("1__0", 10), ("_1", 10), ("1_", 10), ("12", 2), ("0x", 16), ("1.5", 10), ("1 2", 10), ("9", 8), ("1", 1), ("1", 37), ("é", 10), ("'", 10)):
    try:
        print(int(text, base))
    except ValueError as error:
        print(error)
for bad in (None, [], "abc", 1j, {}, float("inf"), float("nan")):
    try:
        print(int(bad))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
try:
    int(5, 10)
except TypeError as error:
    print(error)
