print(int("42") + 1, int(3.99), int(-3.99), int("  7 "))
print(float("2.5"), float("1e3"), float(7), str(2.0) + "!")
print(bool(""), bool("0"), bool(0), bool([]), bool([0]))
print(int("ff", 16), int("1011", 2), hex(255), bin(11), oct(8))
print(list("abc"), tuple([1, 2]), sorted(set("hello")))
for text in ("12", "12.5", "twelve", ""):
    try:
        print(int(text))
    except ValueError as error:
        print(error)
try:
    "3" + 4
except TypeError as error:
    print(error)
try:
    3 + "4"
except TypeError as error:
    print(error)
