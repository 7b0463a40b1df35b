def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = [1, 2, 3, 4]


def put(index, value):
    a[index] = value
    return a


def drop(index):
    del a[index]
    return a


attempt(lambda: a[4])
attempt(lambda: a[-5])
attempt(lambda: put(9, 0))
attempt(lambda: drop(9))
attempt(lambda: a["x"])
attempt(lambda: a[1.0])
attempt(lambda: a[None])
attempt(lambda: a[::0])
attempt(lambda: a["a":])
attempt(lambda: put(slice(None, None, 2), [1]))
attempt(lambda: put(slice(None, None, 2), 5))
attempt(lambda: put(slice(0, 1), 5))
attempt(lambda: (1, 2)[2])
attempt(lambda: (1, 2)["x"])
attempt(lambda: "abc"[3])
attempt(lambda: "abc"["x"])
attempt(lambda: range(3)[3])
attempt(lambda: [].pop())
attempt(lambda: a.pop(7))
attempt(lambda: a.remove(9))
attempt(lambda: a.index(9))
attempt(lambda: a.index("x", 1))
attempt(lambda: (1, 2).index(9))
attempt(lambda: a + 1)
attempt(lambda: a + (1,))
attempt(lambda: a * 1.5)
attempt(lambda: (1,) + [1])
attempt(lambda: a < (1,))
attempt(lambda: [1] < ["x"])
attempt(lambda: a.extend(5))
attempt(lambda: list(5))
attempt(lambda: hash(a))
attempt(lambda: 5[0])
attempt(lambda: None["x"])
attempt(lambda: len(5))
