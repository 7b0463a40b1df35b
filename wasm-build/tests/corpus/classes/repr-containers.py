class Card:
    def __init__(self, rank, suit):
        self.rank, self.suit = rank, suit

    def __repr__(self):
        return f"{self.rank}{self.suit}"

    def __str__(self):
        return f"{self.rank} of {self.suit}"


hand = [Card("A", "S"), Card(10, "H")]
print(hand, hand[0], str(hand[1]), f"{hand[0]} {hand[0]!r}", {"top": hand[0]}, (hand[1],))
print("%s %r" % (hand[0], hand[0]), "{} {!r}".format(*hand))


class Stack(list):
    def push(self, item):
        self.append(item)

    def peek(self):
        return self[-1]


s = Stack([1, 2])
s.push(3)
print(s, s.peek(), len(s), s == [1, 2, 3], isinstance(s, list), s[1:], type(s + [4]).__name__)


class Caseless(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __missing__(self, key):
        return f"<{key}?>"


c = Caseless()
c["ABC"] = 1
print(c, c["abc"], c["x"], c.get("x"), len(c))
