import itertools


def permutations(items):
    if not items:
        return [[]]
    result = []
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            result.append([item] + rest)
    return result


def subsets(items):
    if not items:
        return [[]]
    rest = subsets(items[1:])
    return rest + [[items[0]] + s for s in rest]


print(permutations([1, 2, 3]))
print(subsets("abc"))
print(["".join(p) for p in itertools.permutations("abc")])
print(sorted("".join(p) for p in set(itertools.permutations("aab"))))
print([list(c) for n in range(3) for c in itertools.combinations([1, 2, 3], n)])
