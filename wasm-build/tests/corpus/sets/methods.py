s = {1, 2}
s.add(3)
s.add(3)
s.update([4, 5], (6,), "a")
print(len(s), "a" in s)
s.discard("a")
s.discard("nothing")
s.remove(6)
print(sorted(s))
print(sorted(s.union([9], {10})), sorted(s.intersection([1, 2, 3], (2, 3))), sorted(s.difference([1], [2])))
print(sorted(s.symmetric_difference([1, 1, 99])), s.issubset(range(10)), s.issuperset([1]), s.isdisjoint([1]))
s.intersection_update([1, 2, 3, 4], [2, 3])
print(sorted(s))
s.difference_update([2], [9])
s.symmetric_difference_update([3, 8])
print(s)
print(s.pop(), s, set(), bool(set()))
for action in (lambda: s.pop(), lambda: s.remove(1), lambda: s.remove((1, 2)), lambda: s.add([1]), lambda: {[]}, lambda: set(5), lambda: set([{}])):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
s.clear()
print(s)
