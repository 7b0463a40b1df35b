for x in (0.1, 0.2, 0.1 + 0.2, 1/3, 2/3, 100.0, 1e15, 1e16, 123456789012345680.0, 1e22, 1e23, 1e100, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 9007199254740993.0, 3.0e-10, -0.0, 4.35, 0.3, 1e21, 1.1, 2.675, 1e-7):
    print(x, repr(x), -x, [x])
print(float("1.5"), float("  -2e3 "), float("inf"), float("-Infinity"), float("nan"), float("1_0.5"), float(".5"), float("5."), float("1e400"), float("1e-400"), float(10), float(True), float())
for bad in ("", "abc", "1.2.3", "1e", "--1", "1_", "0x10", None, [], 1j):
    try:
        print(float(bad))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
