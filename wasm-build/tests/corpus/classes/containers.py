# Classes that behave as containers do.
class Deck:
    def __init__(self, cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, i):
        return self.cards[i]

    def __setitem__(self, i, value):
        self.cards[i] = value

    def __delitem__(self, i):
        del self.cards[i]

    def __contains__(self, card):
        return card in self.cards

    def __reversed__(self):
        return iter(self.cards[::-1])


d = Deck("abcd")
print(len(d), d[0], d[-1], d[1:3], list(d), "c" in d, list(reversed(d)), bool(Deck("")))
d[0] = "z"
del d[1]
print(list(d), [*d], *d)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(3)), sum(Countdown(4)), 2 in Countdown(5), max(Countdown(6)))
x, y, z = Countdown(3)
print(x, y, z)


class Lines:
    def __iter__(self):
        yield "one"
        yield "two"


print([line for line in Lines()], ",".join(Lines()))


class Managed:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", kind and kind.__name__, value)
        return kind is ValueError


with Managed() as m:
    print(type(m).__name__)
with Managed():
    raise ValueError("swallowed")
try:
    with Managed(), Managed():
        raise KeyError("k")
except KeyError as error:
    print("out", error)
for bad in (5, object()):
    try:
        iter(bad)
    except TypeError as error:
        print(error)
