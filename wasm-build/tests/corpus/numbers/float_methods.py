for x in (0.0, 1.0, 1.5, -2.75, 0.1, 1e20, 5e-324, 1e-310):
    print(x.is_integer(), x.as_integer_ratio(), x.hex(), float.fromhex(x.hex()) == x, x.real, x.imag, x.conjugate())
print(float.fromhex("0x1.8p3"), float.fromhex("ff"), float.fromhex("-0x.8"), float.fromhex("inf"), float("inf").hex(), float.fromhex(" 0x1p-1074 "))
for bad in (lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(), lambda: float.fromhex("xyz"), lambda: float.fromhex("0x1p5000")):
    try:
        print(bad())
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
print(hash(1) == hash(1.0) == hash(True), hash(2**40) == hash(2.0**40), {1: "a", 1.0: "b", True: "c"}, {2**80: 1}[2.0**80], 0.1 + 0.1 + 0.1 == 0.3, 2**53 + 1 == 2.0**53, 2**53 + 1 > 2.0**53, 1e400 > 10**400, 2.0**53 < 2**53 + 1)
