def bubble(items):
    items = items[:]
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
                swapped = True
        print(items)
        if not swapped:
            break
    return items, swaps


print(bubble([5, 1, 4, 2, 8]))
print(bubble(["pear", "fig", "apple"]))
print(bubble([]))
