t = (3, 1, 3)
print(t.count(3), t.index(1), t + (4,), t * 2, 3 in t, len(t), t[-1], t[::-1], (), (1,), tuple("ab"), tuple([1]))
print((1, 2) < (1, 3), (1, 2) == (1.0, 2.0), (1,) < (1, 0), max([(1, "b"), (1, "a")]), hash((1, 2)) == hash((1.0, 2)))
a, *b = 1, 2, 3
(c, d), e = (1, 2), 3
print(a, b, c, d, e)
x, y = 1, 2
x, y = y, x
print(x, y, sorted([(2, "a"), (1, "z")]))
try:
    t[0] = 1
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
print(len({(a, b) for a in range(30) for b in range(30)}), {(1, (2, 3)): "x"}[1, (2, 3)])
