f = frozenset("hello")
print(sorted(f), len(f), "h" in f, frozenset(), frozenset([1]))
print(hash(frozenset([1, 2, 3])) == hash(frozenset([3, 2, 1])), frozenset([1]) == {1})
groups = {frozenset(["ann", "ben"]): 1}
print(groups[frozenset(["ben", "ann"])], {frozenset([1]), frozenset([1]), frozenset()} == {frozenset(), frozenset([1])})
for action in (lambda: f.add(1), lambda: f.remove("h"), lambda: hash(set())):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(error)
g = frozenset([1, 2])
g |= {3}
print(sorted(g), type(g).__name__, sorted(g.union([4])), g.copy() == g)
