import bisect


def binary_search(items, wanted):
    low, high, steps = 0, len(items) - 1, 0
    while low <= high:
        steps += 1
        middle = (low + high) // 2
        if items[middle] == wanted:
            return middle, steps
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1, steps


items = list(range(0, 1000, 7))
for wanted in (0, 7, 500, 994, 497):
    print(wanted, binary_search(items, wanted), bisect.bisect_left(items, wanted))
scores = [33, 99, 77, 70, 89, 90, 100]
print(["FDCBA"[bisect.bisect([60, 70, 80, 90], s)] for s in scores])
ordered = []
for s in scores:
    bisect.insort(ordered, s)
print(ordered, bisect.bisect_right([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2))
print(bisect.bisect(["ann", "bob"], "az"), bisect.bisect([(1, "a"), (5, "b")], 3, key=lambda p: p[0]))
