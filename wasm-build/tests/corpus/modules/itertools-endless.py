from itertools import count, cycle, islice, repeat

print(list(islice(count(10), 4)), list(islice(count(1, 0.5), 4)))
print(list(islice(cycle("abc"), 8)))
print(list(repeat("x", 3)), list(map(pow, range(5), repeat(2))))
for number, name in zip(count(1), ["a", "b"]):
    print(number, name)
print(count(3), count(2, 5), repeat(1, 2))
it = iter(range(10))
print(list(islice(it, 3)), list(islice(it, 1, 5, 2)), list(it))
try:
    islice([1], -1)
except ValueError as error:
    print(error)
