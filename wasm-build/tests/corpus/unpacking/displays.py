# Stars in displays and wherever a tuple can stand.
a, b = [1, 2], (3,)
print([*a, *b, 5], (*a,), (0, *a), [*a], [*"ab", *range(2)], {*a, 9} == {1, 2, 9})
print({**{"x": 1}, "y": 2, **{"x": 3}} == {"x": 3, "y": 2}, {**{}} == {})


def both():
    return *a, 7


def three():
    yield *a, 8


print(both(), list(three()))
for x in *a, *b:
    print(x, end=" ")
print()
for first, *rest in [(1, 2, 3), "ab", [4]]:
    print(first, rest)
table = {(1, 2): "found"}
print(table[1, 2], table[*a])
t = *a, *b
print(t, type(t).__name__)
for bad in ("[*5]", "{**5}", "(*None,)", "{*1}"):
    try:
        eval(bad)
    except TypeError as error:
        print(bad, error)
print({print("key"): print("value")})
