class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return CountdownIterator(self.start)


class CountdownIterator:
    def __init__(self, value):
        self.value = value

    def __iter__(self):
        return self

    def __next__(self):
        if self.value <= 0:
            raise StopIteration
        self.value -= 1
        return self.value + 1


c = Countdown(3)
print(list(c), list(c), sum(c), max(c), 2 in c, sorted(c), tuple(c), [*c, 0])
first, *rest = c
print(first, rest)
iterator = iter(c)
print(next(iterator), next(iterator), next(iterator), next(iterator, "empty"))
try:
    next(iterator)
except StopIteration as error:
    print("StopIteration", error.value)
letters = iter("ab")
print(next(letters), list(letters), list(letters))
for bad in (5, None):
    try:
        iter(bad)
    except TypeError as error:
        print(error)
try:
    next([1])
except TypeError as error:
    print(error)
