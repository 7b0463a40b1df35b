# %% [markdown]
# # Simulations
#
# Chance from a generator of our own, so that everybody gets the same chances.

# %% Chance
import math
from collections import deque


class Chance:
    """A linear congruential generator: not random at all, and good enough for games."""

    def __init__(self, seed):
        self.state = seed

    def bits(self):
        self.state = (self.state * 1664525 + 1013904223) % 2**32
        return self.state >> 8

    def uniform(self):
        return self.bits() / 2**24

    def integer(self, low, high):
        """A whole number from low to high, both included."""
        return low + int(self.uniform() * (high - low + 1))

    def pick(self, items):
        return items[self.integer(0, len(items) - 1)]

    def shuffled(self, items):
        items = list(items)
        for last in range(len(items) - 1, 0, -1):
            other = self.integer(0, last)
            items[last], items[other] = items[other], items[last]
        return items


def summary(values):
    """Mean, standard deviation and median."""
    n = len(values)
    mean = sum(values) / n
    deviation = math.sqrt(sum((value - mean) ** 2 for value in values) / (n - 1))
    ordered = sorted(values)
    median = (ordered[(n - 1) // 2] + ordered[n // 2]) / 2
    return mean, deviation, median


dice = Chance(2024)
rolls = [dice.integer(1, 6) + dice.integer(1, 6) for _ in range(2000)]
for total in range(2, 13):
    print(f"{total:>2} {'*' * (rolls.count(total) // 8)}")
mean, deviation, median = summary(rolls)
print(f"mean {mean:.3f}, deviation {deviation:.3f}, median {median:g}")
dice.shuffled("abcdefgh")

# %% A walk, and pi
def walk(chance, steps):
    """Yields the places of a walk on a grid."""
    x = y = 0
    for _ in range(steps):
        dx, dy = chance.pick([(1, 0), (-1, 0), (0, 1), (0, -1)])
        x, y = x + dx, y + dy
        yield x, y


distances = []
for seed in range(60):
    *_, (x, y) = walk(Chance(seed * 7919), 100)
    distances.append(math.sqrt(x * x + y * y))
mean, deviation, median = summary(distances)
print(f"after 100 steps: {mean:.2f} away (+-{deviation:.2f}), half of them less than {median:.2f}")

chance = Chance(314159)
inside = tried = 0
for target in (100, 1000, 8000):
    while tried < target:
        inside += chance.uniform() ** 2 + chance.uniform() ** 2 <= 1
        tried += 1
    estimate = 4 * inside / tried
    print(f"pi after {tried:>5,} darts: {estimate:.4f} (off by {abs(estimate - math.pi):.4f})")
visited = {place for place in walk(Chance(5), 500)}
len(visited)

# %% A queue at a counter
class Customer:
    count = 0

    def __init__(self, arrival):
        Customer.count += 1
        self.number = Customer.count
        self.arrival = arrival
        self.served = None

    @property
    def waited(self):
        if self.served is None:
            raise ValueError(f"customer {self.number} still waits")
        return self.served - self.arrival

    def __repr__(self):
        return f"Customer({self.number}, at {self.arrival})"


def open_counters(counters, minutes, chance):
    """Serves customers minute by minute; returns those served and those left over."""
    queue, done = deque((), minutes), []
    busy_until = [0] * counters
    for now in range(minutes):
        if chance.uniform() < 0.42:
            queue.append(Customer(now))
        for counter, until in enumerate(busy_until):
            if until <= now and queue:
                customer = queue.popleft()
                customer.served = now
                busy_until[counter] = now + chance.integer(2, 6)
                done.append(customer)
    return done, list(queue)


results = {}
for counters in (1, 2, 3):
    done, left = open_counters(counters, 480, Chance(99))
    mean, deviation, median = summary([customer.waited for customer in done])
    results[counters] = mean
    print(f"{counters}: {len(done)} served, {len(left)} left, wait {mean:6.2f} +- {deviation:.2f}")
    if left:
        try:
            left[0].waited
        except ValueError as problem:
            print("  ", problem)
[round(results[counters], 3) for counters in sorted(results)]

# %% Life on a torus
def neighbours(cell, size):
    x, y = cell
    return [
        ((x + dx) % size, (y + dy) % size)
        for dx in (-1, 0, 1)
        for dy in (-1, 0, 1)
        if (dx, dy) != (0, 0)
    ]


def generations(alive, size):
    while alive:
        yield alive
        near = {}
        for cell in alive:
            for neighbour in neighbours(cell, size):
                near[neighbour] = near.get(neighbour, 0) + 1
        alive = {cell for cell, n in near.items() if n == 3 or (n == 2 and cell in alive)}


def draw(alive, size):
    for y in range(size):
        print("".join("O" if (x, y) in alive else "." for x in range(size)))


GLIDER = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
SIZE = 12
soup = {(x, y) for x in range(SIZE) for y in range(SIZE) if Chance(x * 97 + y * 31).bits() % 3 == 0}
for generation, alive in enumerate(generations(GLIDER, SIZE)):
    if generation in (0, 24):
        print("generation", generation)
        draw(alive, SIZE)
    if generation == 48:
        print("home again:", alive == GLIDER)
        break
population = []
for generation, alive in enumerate(generations(soup, SIZE)):
    population.append(len(alive))
    if generation == 30:
        break
population

# %% Foxes and rabbits
def lotka_volterra(rabbits, foxes, *, dt=0.02, birth=1.1, caught=0.4, death=0.4, fed=0.1):
    """Yields time, rabbits and foxes by the midpoint method."""

    def slope(r, f):
        return birth * r - caught * r * f, fed * r * f - death * f

    time = 0.0
    while True:
        yield time, rabbits, foxes
        dr, df = slope(rabbits, foxes)
        dr, df = slope(rabbits + dr * dt / 2, foxes + df * dt / 2)
        rabbits, foxes, time = rabbits + dr * dt, foxes + df * dt, time + dt


def invariant(r, f):
    """Keeps its value in the real equations: how much it drifts tells how good the method is."""
    return 0.1 * r - 0.4 * math.log(r) + 0.4 * f - 1.1 * math.log(f)


peaks = []
before = rising = None
for step, (time, rabbits, foxes) in enumerate(lotka_volterra(10, 5)):
    if step % 50 == 0 and time < 16:
        line = [" "] * 40
        line[min(39, round(rabbits * 2))] = "r"
        line[min(39, round(foxes * 2))] = "f"
        print(f"{time:5.1f} |{''.join(line).rstrip()}")
    if before is not None:
        if rising and foxes < before:
            peaks.append(round(time, 2))
        rising = foxes > before
    before = foxes
    if time > 40:
        break
print("foxes peak at", peaks)
print(f"drift {abs(invariant(rabbits, foxes) / invariant(10, 5) - 1):.4%}")
[round(later - earlier, 1) for earlier, later in zip(peaks, peaks[1:])]
