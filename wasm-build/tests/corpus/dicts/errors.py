def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


d = {"a": 1, 2: "b"}
attempt(lambda: d["x"])
attempt(lambda: d[3])
attempt(lambda: d[(1, 2)])
attempt(lambda: d.pop("x"))
attempt(lambda: {}.popitem())
attempt(lambda: {[1]: 2})
attempt(lambda: d[[1, 2]])
attempt(lambda: {1} in d)
attempt(lambda: {}[{}])
attempt(lambda: dict(5))
attempt(lambda: dict([1, 2]))
attempt(lambda: dict([(1, 2, 3)]))
attempt(lambda: dict(["ab", "cde"]))
attempt(lambda: d | [1])
attempt(lambda: d < d)
attempt(lambda: d + d)
attempt(lambda: hash(d))
attempt(lambda: list(map(lambda k: k.upper(), d)))


def remove():
    del d["nothing"]


attempt(remove)


def grow():
    for key in d:
        d[str(key) + "!"] = 1


attempt(grow)


def shrink():
    one = {1: 1}
    for key in one:
        del one[key]


attempt(shrink)
