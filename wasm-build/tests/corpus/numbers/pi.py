import math

total = 0.0
for k in range(1000):
    total += (-1) ** k / (2 * k + 1)
print(4 * total, abs(4 * total - math.pi))
product = 1.0
for k in range(1, 500):
    product *= 4 * k * k / (4 * k * k - 1)
print(2 * product)
print(math.sqrt(6 * sum(1 / k**2 for k in range(1, 1001))))
x = 2.0
for step in range(5):
    x = (x + 2 / x) / 2
    print(step, x)
print(math.e, sum(1 / math.factorial(k) for k in range(20)))
