a = [[1, 2, 3], [4, 5, 6]]
b = [[1, 0], [0, 1], [2, 3]]


def multiply(a, b):
    return [
        [sum(a[i][k] * b[k][j] for k in range(len(b))) for j in range(len(b[0]))]
        for i in range(len(a))
    ]


def show(m):
    for row in m:
        print(" ".join(f"{x:4}" for x in row))


show(a)
print([list(row) for row in zip(*a)])
show(multiply(a, b))
print([[row[i] for row in a] for i in range(3)])
print(sum(a, []), [x for row in a for x in row], [sum(row) for row in a])
print([[int(i == j) for j in range(3)] for i in range(3)])
