import random
import statistics

random.seed(2026)
arrivals, clock = [], 0.0
for _ in range(50):
    clock += random.expovariate(1 / 2)
    arrivals.append(clock)
free_at, waits = 0.0, []
for arrival in arrivals:
    start = max(arrival, free_at)
    waits.append(start - arrival)
    free_at = start + random.uniform(0.5, 2.5)
print(f"{statistics.mean(waits):.4f} {max(waits):.4f} {sum(w == 0 for w in waits)}")
print([round(w, 2) for w in waits[:6]])
birthdays = sum(len({random.randrange(365) for _ in range(23)}) < 23 for _ in range(200))
print(birthdays / 200)
