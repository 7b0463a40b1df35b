def queens(n, row=0, columns=(), solutions=None):
    if solutions is None:
        solutions = []
    if row == n:
        solutions.append(columns)
        return solutions
    for column in range(n):
        if all(
            column != c and abs(column - c) != row - r for r, c in enumerate(columns)
        ):
            queens(n, row + 1, columns + (column,), solutions)
    return solutions


for n in range(1, 7):
    print(n, len(queens(n)))
for column in queens(6)[0]:
    print("." * column + "Q" + "." * (5 - column))
