total = 0
for i in range(200):
    for j in range(1000):
        if (i ^ j) & 1:
            total += i
        else:
            total -= j
n = 27
steps = 0
while steps < 30000:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
    if n == 1:
        n = steps
result = total + n
