import itertools as it
import operator

print(list(it.accumulate([3, 1, 4, 1, 5])), list(it.accumulate([3, 1, 4], max)), list(it.accumulate([1, 2, 3], operator.mul, initial=10)))
print(list(it.chain("ab", [1, 2])), list(it.chain.from_iterable(["ab", "cd"])))
print(list(it.islice(it.count(10, 5), 4)), list(it.islice("abcdefg", 1, None, 2)))
print(list(it.takewhile(lambda n: n < 4, [1, 3, 5, 2])), list(it.dropwhile(lambda n: n < 4, [1, 3, 5, 2])))
print(list(it.zip_longest("abc", [1], fillvalue="-")), list(it.pairwise("abcd")))
print(list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=2)))
print(list(it.combinations("abc", 2)), list(it.combinations_with_replacement("ab", 2)), len(list(it.permutations(range(4), 2))))
print([(k, len(list(g))) for k, g in it.groupby(sorted("banana"))])
print(list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.compress("abc", [1, 0, 1])), list(it.filterfalse(str.isdigit, "a1b2")))
a, b = it.tee([1, 2, 3])
print(next(a), list(b), list(a), list(it.repeat("x", 3)), [next(c) for c in [it.cycle("ab")] for _ in range(5)])
