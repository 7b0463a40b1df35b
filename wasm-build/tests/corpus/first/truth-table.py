print("a     b     and   or    xor")
for a in (False, True):
    for b in (False, True):
        print(f"{a!s:<6}{b!s:<6}{a and b!s:<6}{a or b!s:<6}{a != b!s:<6}")
print(all([True, 1, "x"]), any([0, "", None]), all([]), any([]))
value = 5
print("small" if value < 3 else "medium" if value < 7 else "large")
print(value is not None and value > 3)
