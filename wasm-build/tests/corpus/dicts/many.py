# Grows, shrinks and grows again.
d = {}
for n in range(3000):
    d[n * n] = n
print(len(d), d[2500 * 2500], list(d)[:3], list(d)[-1])
for n in range(0, 3000, 3):
    del d[n * n]
print(len(d), 9 in d, 16 in d, list(d)[:3])
for n in range(0, 3000, 3):
    d[n * n] = -n
print(len(d), list(d)[-1], d[9])
names = {"key" + str(n): n for n in range(2000)}
print(names["key1999"], "key2000" in names, sum(names.values()))
queue = dict.fromkeys(range(1000))
order = []
while queue:
    first = next(iter(queue))
    order.append(first)
    del queue[first]
print(order == list(range(1000)))
memo = {}


def collatz(n):
    if n == 1:
        return 1
    if n not in memo:
        memo[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    return memo[n]


print(max(range(1, 3000), key=collatz), collatz(27))
