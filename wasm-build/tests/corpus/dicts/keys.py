# What is equal is the same key.
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d)
d = {2**70: "big", 0.5: "half", -0.0: "zero"}
print(d[float(2**70)], d[1 / 2], d[0])
d = {(1, 2): "pair", "12": "text", b"12": "bytes", None: "none", frozenset([1]): "set", range(3): "range"}
print(d[(1.0, 2)], d["1" + "2"], d[b"12"], d[None], d[frozenset([1, 1])], d[range(0, 3, 1)])
grid = {(x, y): x * y for x in range(4) for y in range(3)}
print(grid[3, 2], (2, 1) in grid, (4, 0) in grid, len(grid))


class Card:
    def __init__(self, suit, rank):
        self.suit, self.rank = suit, rank

    def __eq__(self, other):
        return (self.suit, self.rank) == (other.suit, other.rank)

    def __hash__(self):
        return hash((self.suit, self.rank))


deck = {Card("hearts", 1): "ace"}
print(deck[Card("hearts", 1)], Card("clubs", 1) in deck)


class Plain:
    pass


a, b = Plain(), Plain()
both = {a: 1, b: 2}
print(both[a], both[b], len(both))


class Compared:
    def __eq__(self, other):
        return True


try:
    {Compared(): 1}
except TypeError as error:
    print(error)
nan = float("nan")
print({nan: 1}[nan], float("nan") in {nan: 1})
