a = {"x": 1, "y": 2}
b = {"y": 3, "z": 4}
print(a | b, {**a, **b}, {**b, **a})
a |= b
print(a, {v: k for k, v in a.items()})
groups = {}
for key, value in [("fruit", "fig"), ("nut", "almond"), ("fruit", "kiwi")]:
    groups.setdefault(key, []).append(value)
print(groups, dict(sorted(groups.items(), reverse=True)))
print(dict([("a", 1), ("b", 2)]), dict(a=1, b=2), dict(zip("ab", (1, 2))), dict.fromkeys("ab", 0))
print(a.keys() & b.keys() == {"y", "z"}, a == {"z": 4, "y": 3, "x": 1}, list(reversed(a)))
print(min(a, key=a.get), max(a.items(), key=lambda kv: kv[1]), sorted(a, key=a.get))
try:
    {[1]: 2}
except TypeError as error:
    print(error)
