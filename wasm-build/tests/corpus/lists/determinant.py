from fractions import Fraction


def det(m):
    if len(m) == 1:
        return m[0][0]
    total = 0
    for column, value in enumerate(m[0]):
        minor = [row[:column] + row[column + 1 :] for row in m[1:]]
        total += (-1) ** column * value * det(minor)
    return total


def solve(m, right):
    rows = [[Fraction(x) for x in row] + [Fraction(r)] for row, r in zip(m, right)]
    n = len(rows)
    for i in range(n):
        pivot = next(r for r in range(i, n) if rows[r][i] != 0)
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [x / rows[i][i] for x in rows[i]]
        for r in range(n):
            if r != i:
                rows[r] = [x - rows[r][i] * y for x, y in zip(rows[r], rows[i])]
    return [row[-1] for row in rows]


m = [[2, 1, -1], [-3, -1, 2], [-2, 1, 2]]
print(det(m), det([[1, 2], [3, 4]]))
print(solve(m, [8, -11, -3]))
print([str(x) for x in solve([[3, 2], [1, 4]], [1, 1])])
