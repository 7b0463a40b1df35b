from collections import Counter

c = Counter("abracadabra")
print(c, c["a"], c["z"], c.most_common(2))
print(sorted(c.elements()), c.total(), len(c), list(c.items()))
words = "the cat and the hat and the bat".split()
count = Counter(words)
for word, n in count.most_common():
    print(word, n)
c.update("aaa")
c.subtract({"b": 5, "z": 1})
print(c)
a, b = Counter(a=3, b=1), Counter(a=1, b=2)
print(a + b, a - b, a & b, a | b, +Counter(a=-1, b=2), -Counter(a=-1))
del c["nothing"]
print(a == Counter(["a", "a", "a", "b"]), dict(a), Counter([]))
c = Counter()
c["x"] += 1
c["x"] += 1
print(c, "x" in c, c.get("y"), isinstance(c, dict), max(c, key=c.get))
a += b
print(a, a.copy() == a, Counter({"k": 2}))
