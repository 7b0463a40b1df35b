import random

random.seed(42)
print(random.random(), random.randint(1, 6), random.randrange(0, 100, 5))
print(random.choice(["red", "green", "blue"]), random.choice("abc"))
deck = list(range(10))
random.shuffle(deck)
print(deck)
print(random.sample(range(1000), 5), random.sample(["a", "b", "c"], 2))
print(random.choices(["win", "lose"], weights=[1, 3], k=5))
print(random.choices("xyz", k=4))
print(random.uniform(1, 10), random.gauss(0, 1), random.gauss(0, 1))
print(random.normalvariate(5, 2), random.expovariate(0.5))
print(random.triangular(0, 10, 3), random.betavariate(2, 3))
print(random.getrandbits(40), random.randbytes(4))

state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)])

mine = random.Random(7)
print(mine.randint(1, 1000), mine.random(), mine.sample(range(50), 3))
print(random.Random(7).randint(1, 1000))
big = random.Random(123456789012345678901234567890)
print(big.random(), big.randrange(10**20))
print(random.sample(["a", "b"], counts=[3, 2], k=4))
