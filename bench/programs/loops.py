total = 0
for i in range(400):
    for j in range(1000):
        if (i ^ j) & 1:
            total += i
        else:
            total -= j
result = total
