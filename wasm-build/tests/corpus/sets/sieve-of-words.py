text = "one fish two fish red fish blue fish"
words = text.split()
unique = set(words)
print(len(words), len(unique), sorted(unique), sorted(w for w in unique if words.count(w) > 1))
vowels = set("aeiou")
print({w: len(set(w) & vowels) for w in sorted(unique)})
letters = set().union(*unique)
print("".join(sorted(letters)), "".join(sorted(set("abcdefghijklmnopqrstuvwxyz") - letters)))
a, b = {1, 2, 3}, {3, 4}
a |= b
print(a)
a &= {1, 3, 4, 9}
print(a)
a -= {9, 1}
print(a, a ^ {4, 5}, {1, 2} <= {1, 2}, {1} > set(), a.isdisjoint([7]), a.issuperset([3]))
print(frozenset("ab") == {"a", "b"}, {frozenset({1}): "x"}[frozenset([1])], len({(1, 2), (2, 1)}))
try:
    {1}.add([])
except TypeError as error:
    print(error)
try:
    {1} + {2}
except TypeError as error:
    print(error)
