# Names on the left of an assignment.
a, b = 1, 2
a, b = b, a
print(a, b)
first, *middle, last = range(6)
print(first, middle, last)
*start, end = "xyz"
print(start, end)
(p, q), [r, *s] = (1, 2), "abc"
print(p, q, r, s)
x = y = []
x.append(1)
print(y)
d = {}
d["k"], d["l"] = 1, 2
print(sorted(d.items()))


class Spot:
    pass


spot = Spot()
spot.x, spot.y = 3, 4
print(spot.x, spot.y)
i = 0
values = [0, 0, 0]
i, values[i] = 1, 5
print(i, values)
for text in ("u, v = 1", "u, v = 1, 2, 3", "u, v, w = 'ab'", "u, *v, w = [1]", "u, v = {}", "[u, v] = None"):
    try:
        exec(text)
    except (TypeError, ValueError) as error:
        print(text, "->", error)
n = 5
n += 1
n **= 2
n //= 5
print(n)
z: int = 3
(k) = 4
print(z, k)
[m] = [9]
print(m)
