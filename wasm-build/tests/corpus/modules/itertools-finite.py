from itertools import (
    accumulate, chain, combinations, combinations_with_replacement, compress, dropwhile,
    filterfalse, groupby, islice, pairwise, permutations, product, starmap, takewhile, tee,
    zip_longest,
)
import operator

print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], operator.mul, initial=10)))
print(list(accumulate([3, 1, 4, 1, 5], max)))
print(list(chain("ab", [1, 2])), list(chain.from_iterable([[1], [2, 3]])))
print(list(combinations("ABCD", 2)))
print(list(combinations_with_replacement("AB", 3)))
print(list(permutations([1, 2, 3])), len(list(permutations(range(5), 3))))
print(list(product("AB", [1, 2])), list(product([0, 1], repeat=3)))
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])))
print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 3, 8])))
print(list(takewhile(lambda x: x < 5, [1, 4, 6, 3, 8])))
print(list(filterfalse(lambda x: x % 2, range(8))), list(filterfalse(None, [0, 1, "", "a"])))
print([(key, list(group)) for key, group in groupby("AAABBCDAA")])
words = sorted(["apple", "bat", "car", "banana", "cat"], key=len)
for size, group in groupby(words, key=len):
    print(size, list(group))
print(list(islice("ABCDEFG", 2)), list(islice("ABCDEFG", 2, 6, 2)), list(islice("ABC", 1, None)))
print(list(pairwise([1, 2, 3, 4])))
print(list(starmap(pow, [(2, 5), (3, 2)])))
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))
print(list(zip_longest("ABCD", "xy", fillvalue="-")))
print(list(combinations([], 0)), list(permutations([], 0)), list(product()))
