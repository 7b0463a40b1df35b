import random


def insertion(items):
    result = []
    for item in items:
        i = len(result)
        while i > 0 and result[i - 1] > item:
            i -= 1
        result.insert(i, item)
    return result


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    result = []
    while left and right:
        result.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return result + left + right


def quick_sort(items):
    if not items:
        return []
    pivot, *rest = items
    return quick_sort([x for x in rest if x < pivot]) + [pivot] + quick_sort([x for x in rest if x >= pivot])


def selection(items):
    items = list(items)
    for i in range(len(items)):
        j = items.index(min(items[i:]), i)
        items[i], items[j] = items[j], items[i]
    return items


random.seed(11)
numbers = [random.randrange(100) for _ in range(20)]
print(numbers)
for sort in (insertion, merge_sort, quick_sort, selection):
    print(sort.__name__, sort(numbers) == sorted(numbers), sort(list("sort")))
