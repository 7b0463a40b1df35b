import random

random.seed(21)
deck = [f"{rank}{suit}" for suit in "SHDC" for rank in "A 2 3 4 5 6 7 8 9 10 J Q K".split()]
random.shuffle(deck)
print(deck[:6], len(deck))


def value(hand):
    total = sum(11 if c[:-1] == "A" else 10 if c[:-1] in "JQK" else int(c[:-1]) for c in hand)
    aces = sum(c.startswith("A") for c in hand)
    while total > 21 and aces:
        total -= 10
        aces -= 1
    return total


for player in ("Ann", "Bob", "Bank"):
    hand = [deck.pop(), deck.pop()]
    while value(hand) < 17:
        hand.append(deck.pop())
    print(f"{player:5}{' '.join(hand):15}{value(hand)}{' bust' if value(hand) > 21 else ''}")
print(value(["AS", "AH", "9D"]), len(deck))
