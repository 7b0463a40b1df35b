print("a", "b", "c", sep="-", end="!\n")
print(1, 2.0, None, True, [1, "x"], {"k": (1,)}, {3}, sep=" | ")
print()
print("no newline", end="")
print(" continued")
print(*range(5), sep=", ")
print("tab\tseparated", "line\nbreak", 'single "double"', sep="\n")
print("%s is %d years and %.1f m" % ("Ann", 31, 1.756), "{0}-{0}".format("x"))
print(print("inner"), end="?\n")
print(str(3) + "4", 3 * "4", "=" * 20, "a" "b")
for n in range(3):
    print(n, end=" " if n < 2 else "\n")
print(0.1, 1e100, 1.0, 100000000000000000.0, 1e-5, float("nan"), -0.0, 3 + 0j)
print("long", "list", flush=True, file=None)
try:
    print("x", sepp="")
except TypeError as error:
    print(error)
