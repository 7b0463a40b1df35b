words = "the quick brown the lazy dog the end".split()
seen = set()
unique = []
for word in words:
    if word not in seen:
        seen.add(word)
        unique.append(word)
print(unique, len(set(words)))
print(sorted({word[0] for word in words}), {len(w) for w in ["aa", "bb"]})
try:
    for word in seen:
        seen.add(word + "!")
except RuntimeError as error:
    print(error)


def life(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    at = (x + dx, y + dy)
                    counts[at] = counts.get(at, 0) + 1
    return {at for at, n in counts.items() if n == 3 or (n == 2 and at in cells)}


cells = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(8):
    cells = life(cells)
print(sorted(cells))
primes = set(range(2, 100))
for n in range(2, 10):
    primes -= set(range(n * n, 100, n))
print(sorted(primes))
mixed = {1, "a", None, (1, 2), 2.5, True, b"x", len, 1.0}
print(len(mixed), 1 in mixed, True in mixed, (1, 2) in mixed, "b" in mixed)
