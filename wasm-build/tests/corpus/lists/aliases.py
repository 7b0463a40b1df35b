a = [1, 2, 3]
b = a
c = a[:]
d = list(a)
b.append(4)
print(a, b, c, d)
print(a is b, a is c, a == c, c == d)
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid)
grid = [[0] * 3 for _ in range(2)]
grid[0][0] = 1
print(grid)


def add(item, to=[]):
    to.append(item)
    return to


print(add(1), add(2), add(3, []))


def change(items, number):
    items += [9]
    number += 9


numbers, n = [1], 1
change(numbers, n)
print(numbers, n)
t = ([1], 2)
try:
    t[0] += [2]
except TypeError as error:
    print(error, t)
