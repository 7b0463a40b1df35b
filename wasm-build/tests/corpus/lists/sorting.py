print(sorted([3, 1, 2]), sorted("hello"), sorted([2.5, 1, 2]), sorted([], reverse=True))
print(sorted([3, 1, 2], reverse=True), sorted(["b", "A", "c"]), sorted(["b", "A", "c"], key=str.lower))
pupils = [("Ann", 2), ("Ben", 1), ("Cem", 2), ("Dua", 1), ("Eva", 2)]
print(sorted(pupils, key=lambda p: p[1]))
print(sorted(pupils, key=lambda p: p[1], reverse=True))
pupils.sort(key=lambda p: p[0], reverse=True)
print(pupils)
keys = []


def key(value):
    keys.append(value)
    return value % 3


print(sorted(range(7), key=key), keys)
pairs = [(n * 7 % 5, n) for n in range(200)]
result = sorted(pairs, key=lambda p: p[0])
print(all(a[0] < b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(result, result[1:])))
for values in (list(range(1000)), list(range(1000))[::-1], [5] * 1000, [n * 7919 % 1009 for n in range(1000)]):
    ordered = sorted(values)
    print(ordered == sorted(ordered, reverse=True)[::-1], ordered[:3], ordered[-2:])
a = [3, 1, 2]


def look(value):
    print(a, end=" ")
    return value


a.sort(key=look)
print(a)


def change(value):
    a.append(0)
    return value


try:
    a.sort(key=change)
except ValueError as error:
    print(error, a)
for action in (lambda: sorted([1, "a"]), lambda: sorted(["a", 1]), lambda: [1, None].sort(), lambda: sorted(5), lambda: sorted([1], lambda v: v), lambda: sorted([{}, {}]), lambda: [1].sort(1)):
    try:
        print(action())
    except TypeError as error:
        print(error)
print(sorted({"b": 1, "a": 2}), sorted({3, 1}), sorted([(1, "b"), (1, "a")]), sorted([[2], [1, 5]]), sorted([True, False, 2]))
