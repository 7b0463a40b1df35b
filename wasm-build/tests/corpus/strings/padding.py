for width in (-1, 0, 3, 6, 7, 10):
    print([s.ljust(width) for s in ("abc", "ab")], "abc".rjust(width, "*"), "abc".center(width, "·"), "ab".center(width, "-"), "42".zfill(width), "-42".zfill(width), "+x".zfill(width))
print("grün".center(9, "="), "é".rjust(3), "".zfill(2))
for bad in (lambda: "a".ljust(5, "ab"), lambda: "a".ljust(5, ""), lambda: "a".center("5"), lambda: "a".rjust(5, 1), lambda: "a".zfill(1.5)):
    try:
        bad()
    except TypeError as error:
        print(error)
