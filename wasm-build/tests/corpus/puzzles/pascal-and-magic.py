def pascal(rows):
    row = [1]
    for _ in range(rows):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


triangle = list(pascal(7))
for row in triangle:
    print(" ".join(f"{n:^3}" for n in row).center(28).rstrip())
n = 5
square = [[0] * n for _ in range(n)]
row, column = 0, n // 2
for number in range(1, n * n + 1):
    square[row][column] = number
    up, right = (row - 1) % n, (column + 1) % n
    if square[up][right]:
        up, right = (row + 1) % n, column
    row, column = up, right
for line in square:
    print("".join(f"{x:>4}" for x in line), sum(line))
print({sum(c) for c in zip(*square)}, sum(square[i][i] for i in range(n)))
