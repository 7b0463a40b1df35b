a, b = {1, 2, 3, 4}, {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(b - a), sorted(a ^ b))
print({1, 2} < a, {1, 2} <= {1, 2}, a > {1}, a >= b, a == {4, 3, 2, 1}, a != b, a.isdisjoint({9}))
c = a.copy()
c |= {10}
c &= {1, 2, 10}
c -= {2}
c ^= {1, 7}
print(sorted(c), sorted(a))
print(sorted(a | frozenset([9])), type(frozenset([1]) | {2}).__name__, type({2} | frozenset([1])).__name__)
for action in (
    lambda: a | [1],
    lambda: a & (1, 2),
    lambda: a - "ab",
    lambda: a ^ {1: 2},
    lambda: a < [1],
    lambda: a + b,
):
    try:
        print(action())
    except TypeError as error:
        print(error)
