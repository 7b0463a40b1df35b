import random
from collections import Counter

random.seed(1)
rolls = [random.randint(1, 6) + random.randint(1, 6) for _ in range(1000)]
counts = Counter(rolls)
for total in range(2, 13):
    print(f"{total:2} {'*' * (counts[total] // 10)} {counts[total]}")
print(min(rolls), max(rolls), sum(rolls) / len(rolls))
print(random.choices(["head", "tail"], weights=[3, 1], k=6), random.random(), random.uniform(1, 2))
