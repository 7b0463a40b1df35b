s = set()
for n in range(5000):
    s.add(n * 64)
print(len(s), 64 in s, 63 in s)
for n in range(0, 5000, 2):
    s.discard(n * 64)
print(len(s), 64 in s, 128 in s, sum(s))
pairs = {(x, y) for x in range(60) for y in range(60)}
print(len(pairs), (59, 0) in pairs, (60, 0) in pairs)
print(len({(a, b) for a in range(50) for b in range(50) if a + b == 49}))
left = set(range(1000))
total = 0
while left:
    total += left.pop()
print(total, left)
