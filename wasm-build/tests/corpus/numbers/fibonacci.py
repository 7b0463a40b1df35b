def fibonacci(count):
    a, b = 0, 1
    result = []
    for _ in range(count):
        result.append(a)
        a, b = b, a + b
    return result


def fast(n):
    if n == 0:
        return (0, 1)
    a, b = fast(n >> 1)
    c = a * (2 * b - a)
    d = a * a + b * b
    return (d, c + d) if n & 1 else (c, d)


print(fibonacci(15))
print(fibonacci(101)[-1], fast(100)[0])
print(len(str(fast(1000)[0])), str(fast(1000)[0])[:12])
for a, b in zip(fibonacci(12)[8:], fibonacci(12)[9:]):
    print(f"{b}/{a} = {b / a:.10f}")
