def spiral(rows, columns):
    grid = [[None] * columns for _ in range(rows)]
    x = y = 0
    dx, dy = 1, 0
    for n in range(rows * columns):
        grid[y][x] = n + 1
        nx, ny = x + dx, y + dy
        if not (0 <= nx < columns and 0 <= ny < rows and grid[ny][nx] is None):
            dx, dy = -dy, dx
            nx, ny = x + dx, y + dy
        x, y = nx, ny
    return grid


for row in spiral(4, 5):
    print(*(f"{n:2}" for n in row))


def unwind(matrix):
    while matrix:
        yield from matrix[0]
        matrix = [list(r) for r in zip(*matrix[1:])][::-1]


print(list(unwind([[1, 2, 3], [4, 5, 6], [7, 8, 9]])))
print([list(r) for r in zip(*[[1, 2], [3, 4]][::-1])])
