from itertools import groupby, islice


def look_and_say(term="1"):
    while True:
        yield term
        term = "".join(str(len(list(group))) + digit for digit, group in groupby(term))


print(list(islice(look_and_say(), 7)))


def happy(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(int(d) ** 2 for d in str(n))
    return n == 1


print([n for n in range(1, 50) if happy(n)])


def kaprekar(n):
    steps = [n]
    while n != 6174:
        digits = sorted(f"{n:04}")
        n = int("".join(digits[::-1])) - int("".join(digits))
        steps.append(n)
    return steps


print(kaprekar(3524), kaprekar(1000))
print([(a, b, c) for c in range(1, 30) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c])
