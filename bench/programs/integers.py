def factorial(n):
    r = 1
    for i in range(2, n + 1):
        r *= i
    return r

total = 0
for n in range(200, 240):
    total += factorial(n) % 1000003
a, b = 0, 1
for _ in range(3000):
    a, b = b, a + b
result = total + len(str(a)) + pow(3, 200, 10**20 + 39) % 97
