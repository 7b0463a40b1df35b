# Loops, and what follows them.
for n in range(2, 8):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, "is prime")
i = 0
while i < 3:
    i += 1
    if i == 2:
        continue
    print(i)
else:
    print("no break")


def find(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            return i
    return -1


print(find("hello", "l"), find("hello", "z"))


def nested():
    for a in range(3):
        try:
            for b in range(3):
                if b == 2:
                    break
                if a == 1:
                    continue
                print(a, b)
        finally:
            print("end of", a)
        if a == 1:
            return "left"


print(nested())
for x in []:
    pass
else:
    print("empty")


def h(n):
    print("h", n)
    return n


for i in range(h(1), h(3)):
    print(i)
print([y for x in range(3) if x for y in range(x)], {k: v for k, v in zip("ab", (1, 2))} == {"a": 1, "b": 2})
print((n := 10) + n, [last := x for x in range(3)], last)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1)
