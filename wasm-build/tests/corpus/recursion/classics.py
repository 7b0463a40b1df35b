def factorial(n):
    return 1 if n == 0 else n * factorial(n - 1)


def power(x, n):
    if n == 0:
        return 1
    half = power(x, n // 2)
    return half * half * (x if n % 2 else 1)


def reverse(text):
    return text if len(text) < 2 else reverse(text[1:]) + text[0]


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(factorial(5), factorial(25), power(2, 100), power(1.5, 3))
print(reverse("recursion"), ackermann(2, 3))
print([n for n in map(factorial, range(6))])
