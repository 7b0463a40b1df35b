import random

for attempt in (
    lambda: random.randint(5, 1),
    lambda: random.randrange(0),
    lambda: random.randrange(3, 3),
    lambda: random.choice([]),
    lambda: random.sample([1, 2], 3),
    lambda: random.sample({1, 2}, 1),
    lambda: random.choices([1, 2], weights=[1]),
    lambda: random.seed([1]),
):
    try:
        print(attempt())
    except (ValueError, IndexError, TypeError) as error:
        print(type(error).__name__, error)

numbers = [random.randint(1, 6) for _ in range(1000)]
print(min(numbers) >= 1, max(numbers) <= 6, set(numbers) == {1, 2, 3, 4, 5, 6})
strong = random.SystemRandom()
print(1 <= strong.randint(1, 3) <= 3, 0 <= strong.random() < 1)
