import random

random.seed("course")
print(random.random(), random.randint(1, 6), random.choice("abcdef"))
random.seed(2)
numbers = list(range(10))
random.shuffle(numbers)
print(numbers, random.sample(numbers, 3), random.randrange(10, 20, 2))
print(random.choices("xyz", k=5), random.choices([1, 2], cum_weights=[9, 10], k=5), round(random.uniform(-1, 1), 12))
a, b = random.Random(5), random.Random(5)
print([a.randint(0, 99) for _ in range(5)] == [b.randint(0, 99) for _ in range(5)])
state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)], random.betavariate(1, 2), random.expovariate(2))
for bad in ("random.choice([])", "random.randint(5, 1)", "random.sample([1], 2)", "random.sample({1, 2}, 1)"):
    try:
        eval(bad)
    except Exception as error:
        print(type(error).__name__, error)
