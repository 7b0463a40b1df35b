# The generator behind random: the same seed gives the same numbers everywhere.
import _random

for seed in (0, 1, 42, -7, 2**40, 2**100 + 3, 3.5, -0.1, 1e300, True):
    generator = _random.Random(seed)
    print(seed, [generator.random() for _ in range(3)])
    print(generator.getrandbits(1), generator.getrandbits(32), generator.getrandbits(100))

generator = _random.Random(5)
state = generator.getstate()
numbers = [generator.random() for _ in range(1000)]
generator.setstate(state)
print(numbers == [generator.random() for _ in range(1000)], len(state))
print(numbers[-1])

for bad in ((1, 2), [0] * 625):
    try:
        generator.setstate(bad)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    generator.getrandbits(-1)
except ValueError as error:
    print(error)
print(generator.getrandbits(0))


class Dice(_random.Random):
    def roll(self):
        return int(self.random() * 6) + 1


dice = Dice(2)
print([dice.roll() for _ in range(10)])
dice.seed(2)
print([dice.roll() for _ in range(10)])
