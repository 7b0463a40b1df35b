parent = {}


def find(x):
    parent.setdefault(x, x)
    while parent[x] != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x


edges = [("a", "b", 4), ("b", "c", 8), ("c", "d", 7), ("a", "e", 8), ("b", "e", 11), ("e", "f", 7), ("c", "f", 2), ("d", "f", 6)]
tree, cost = [], 0
for a, b, weight in sorted(edges, key=lambda e: (e[2], e)):
    if find(a) != find(b):
        parent[find(a)] = find(b)
        tree.append(a + b)
        cost += weight
print(tree, cost)
print(len({find(x) for x in "abcdef"}))
