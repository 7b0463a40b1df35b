import random

walker = random.Random(99)
x = y = 0
for step in range(20):
    dx, dy = walker.choice([(0, 1), (0, -1), (1, 0), (-1, 0)])
    x, y = x + dx, y + dy
print(x, y, abs(x) + abs(y))
inside = sum(walker.random() ** 2 + walker.random() ** 2 <= 1 for _ in range(2000))
print(4 * inside / 2000)
print([walker.randrange(0, 100, 5) for _ in range(5)], walker.sample(range(10), 4))
print(round(walker.gauss(100, 15), 6), round(walker.triangular(0, 10, 5), 6), walker.getrandbits(16))
deck = list(range(8))
walker.shuffle(deck)
print(deck)
