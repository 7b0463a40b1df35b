point = (3, 4)
x, y = point
print(point, x, y, len(point), point[0], point + (5,), point * 2)
single = (1,)
print(single, type((1)), (), 1, 2)
try:
    point[0] = 9
except TypeError as error:
    print(error)
try:
    point.append(1)
except AttributeError as error:
    print(error)
first, *middle, last = range(6)
print(first, middle, last)
(a, b), c = (1, 2), 3
print(a, b, c, (1, 2) < (1, 3), (1, "b") == (1, "b"), hash((1, 2)) == hash((1, 2)))


def min_max(values):
    return min(values), max(values)


low, high = min_max([4, 1, 7])
print(low, high, min_max("hello"), (1, 2, 2).count(2), (5, 6).index(6))
try:
    a, b, c = point
except ValueError as error:
    print(error)
