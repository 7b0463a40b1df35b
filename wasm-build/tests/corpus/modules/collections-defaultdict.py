from collections import defaultdict

groups = defaultdict(list)
for word in ["apple", "avocado", "banana", "blueberry", "cherry"]:
    groups[word[0]].append(word)
print(groups, dict(groups), groups["a"])
counts = defaultdict(int)
for c in "hello":
    counts[c] += 1
print(sorted(counts.items()), counts.get("z"), "z" in counts, counts["z"], "z" in counts)
d = defaultdict(lambda: "?", {"a": 1})
print(d["a"], d["b"], d.default_factory(), len(d))
try:
    defaultdict(None)["x"]
except KeyError as error:
    print("KeyError", error)
try:
    defaultdict(3)
except TypeError as error:
    print(error)
tree = defaultdict(lambda: defaultdict(int))
tree["x"]["y"] += 5
print(tree["x"]["y"], isinstance(d, dict), list(groups), defaultdict(int, a=1))
print(groups.pop("c"), sorted(groups.keys()), d.copy()["q"], defaultdict(int) == {})
