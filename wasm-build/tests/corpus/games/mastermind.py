import random

random.seed(5)
secret = random.sample("ABCDEF", 4)


def marks(guess):
    black = sum(a == b for a, b in zip(secret, guess))
    white = sum(min(secret.count(c), guess.count(c)) for c in set(guess)) - black
    return black, white


for guess in ("ABCD", "AAAA", "FEDC", "".join(secret)):
    black, white = marks(guess)
    print(guess, "X" * black + "o" * white)
    if black == 4:
        print("solved", secret)
