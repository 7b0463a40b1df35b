import random

random.seed("doors")


def game(switch):
    car, choice = random.randrange(3), random.randrange(3)
    opened = random.choice([d for d in range(3) if d not in (car, choice)])
    if switch:
        choice = next(d for d in range(3) if d not in (choice, opened))
    return choice == car


for switch in (False, True):
    wins = sum(game(switch) for _ in range(1000))
    print(f"switch={switch}: {wins / 1000:.1%}")
