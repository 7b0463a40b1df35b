values = [4, 0, -2, 9]
print(["zero" if v == 0 else "positive" if v > 0 else "negative" for v in values])
if (n := len(values)) > 3:
    print(n, "values")
while (v := values.pop()) != 0:
    print("popped", v)
print(v, values)
x = 5
x **= 2
x //= 3
x %= 5
x <<= 2
x |= 1
x ^= 6
x >>= 1
print(x)
a = b = []
a += [1]
print(a is b, b, 1 < x <= 10 != 3, not x, x if x else "none")
pass
...
print(..., Ellipsis, type(...), NotImplemented, __debug__)
_, keep, *_ = (1, 2, 3, 4)
print(keep, divmod(17, 5), divmod(-7, 2), pow(2, 5), pow(2, 5, 7), abs(-3.5), round(3.14159, 3), sum([1, 2], 10))
