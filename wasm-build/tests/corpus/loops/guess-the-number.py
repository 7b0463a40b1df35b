import random

random.seed(7)
secret = random.randint(1, 100)
low, high = 1, 100
tries = 0
while True:
    guess = (low + high) // 2
    tries += 1
    if guess < secret:
        print(guess, "is too low")
        low = guess + 1
    elif guess > secret:
        print(guess, "is too high")
        high = guess - 1
    else:
        print(f"{guess} it is, after {tries} tries")
        break
