def factorial(n):
    r = 1
    for i in range(2, n + 1):
        r *= i
    return r

total = 0
for n in range(200, 280):
    total += factorial(n) % 1000003
a, b = 0, 1
for _ in range(5000):
    a, b = b, a + b
modulus = 10**20 + 39
for base in range(2, 200):
    total += pow(base, 200, modulus) % 97
result = total + len(str(a)) + len(str(factorial(600)))
