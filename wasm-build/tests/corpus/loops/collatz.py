def collatz(n):
    steps = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps.append(n)
    return steps


for start in (1, 6, 7, 12):
    path = collatz(start)
    print(start, len(path) - 1, max(path), path)
longest = max(range(1, 200), key=lambda n: len(collatz(n)))
print("longest below 200:", longest, len(collatz(longest)))
