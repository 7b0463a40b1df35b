def flatten(items):
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


def chunks(items, size):
    return [items[i : i + size] for i in range(0, len(items), size)]


def unique(items):
    seen = set()
    return [x for x in items if not (x in seen or seen.add(x))]


def rotate(items, by):
    by %= len(items)
    return items[-by:] + items[:-by] if by else items[:]


print(list(flatten([1, [2, (3, [4, []])], 5])))
print(chunks(list(range(8)), 3))
print(unique([3, 1, 3, 2, 1]), list(dict.fromkeys([3, 1, 3, 2, 1])))
print(rotate([1, 2, 3, 4, 5], 2), rotate([1, 2, 3], -1))
