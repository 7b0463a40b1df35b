names = ["Ann", "Bob", "Cleo"]
ages = [31, 25, 47, 99]
for index, name in enumerate(names):
    print(index, name)
for place, name in enumerate(sorted(names, reverse=True), start=1):
    print(f"{place}. {name}")
for name, age in zip(names, ages):
    print(name, age)
print(list(zip(names, ages, "xyz")))
print(dict(zip(names, ages)))
first, second = zip(*[(1, "a"), (2, "b")])
print(first, second)
try:
    list(zip(names, ages, strict=True))
except ValueError as error:
    print(error)
for letter in reversed("abc"):
    print(letter, end=".")
print()
