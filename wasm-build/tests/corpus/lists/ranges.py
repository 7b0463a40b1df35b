r = range(2, 20, 3)
print(r, list(r), len(r), r[2], r[-1], 8 in r, 9 in r, r.index(11), r.count(5), r.count(6))
print(r.start, r.stop, r.step, bool(range(0)), range(5) == range(0, 5), range(0, 5, 2) == range(0, 6, 2), range(0) == range(3, 1))
print(hash(range(5)) == hash(range(0, 5, 1)), {range(3): "three"}[range(3)])
print(list(range(5, 0, -2)), list(range(3, 3)), range(10)[2:8], range(10)[::-1], 5.0 in range(10), "a" in range(3), True in range(3))
print(2**40 in range(2**50), range(10**12)[-1], list(range(2**30 - 1, 2**30 + 2)), len(range(0, 10**9, 7)))
total = 0
for n in range(2**31, 2**31 + 4, 2):
    total += n
print(total, sum(range(101)), max(range(5)), list(reversed(range(0, 10, 4))))
for action in (lambda: range(1, 2, 0), lambda: range(1.5), lambda: range("3"), lambda: range(), lambda: range(3)[3], lambda: range(3).index(7), lambda: range(3)["a"]):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
