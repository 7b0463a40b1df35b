# What is said about a call that does not fit.
def plain(a, b):
    pass


def keyword(a, *, key, other=2):
    pass


def default(a=1):
    pass


def positional(a, b=2, /, c=3):
    return a, b, c


class Thing:
    def method(self, a):
        pass


tries = [
    lambda: plain(),
    lambda: plain(1),
    lambda: plain(1, 2, 3),
    lambda: plain(1, 2, c=3),
    lambda: plain(1, a=2),
    lambda: keyword(),
    lambda: keyword(1),
    lambda: keyword(1, 2, key=3),
    lambda: default(1, 2),
    lambda: positional(a=1),
    lambda: positional(1, b=2),
    lambda: Thing().method(),
    lambda: Thing().method(1, 2),
    lambda: Thing(1),
    lambda: len(),
    lambda: len([], []),
    lambda: 5(),
    lambda: plain(*5),
]
for attempt in tries[:-1]:
    try:
        attempt()
    except TypeError as error:
        print(error)
print(positional(1), positional(1, 5, c=6))
