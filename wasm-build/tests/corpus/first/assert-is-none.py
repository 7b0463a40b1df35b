def find(names, wanted):
    for index, name in enumerate(names):
        if name == wanted:
            return index


position = find(["a", "b"], "z")
if position is None:
    print("not found")
if find(["a", "b"], "a") is not None:
    print("found at", find(["a", "b"], "a"))
print(None == 0, None is None, bool(None), type(None), [None] * 2, str(None))
small, other = 256, 256
print(small is other, [] is [], () == (), "ab" == "a" + "b")
print(id(small) == id(other), isinstance(True, int), type(True) is int, True == 1, 1 == "1")
try:
    position + 1
except TypeError as error:
    print(error)
try:
    len(position)
except TypeError as error:
    print(error)
try:
    for x in position:
        pass
except TypeError as error:
    print(error)
try:
    position.append(1)
except AttributeError as error:
    print(error)
try:
    a, b = position
except TypeError as error:
    print(error)
