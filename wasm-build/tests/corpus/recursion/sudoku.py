def allowed(grid, row, column):
    size = 4
    used = set(grid[row]) | {grid[r][column] for r in range(size)}
    top, left = row // 2 * 2, column // 2 * 2
    used |= {grid[r][c] for r in (top, top + 1) for c in (left, left + 1)}
    return [n for n in range(1, size + 1) if n not in used]


def solve(grid):
    for row in range(4):
        for column in range(4):
            if grid[row][column] == 0:
                for number in allowed(grid, row, column):
                    grid[row][column] = number
                    if solve(grid):
                        return True
                grid[row][column] = 0
                return False
    return True


grid = [[1, 0, 0, 0], [0, 0, 3, 0], [0, 4, 0, 0], [0, 0, 0, 2]]
print(solve(grid))
for row in grid:
    print(*row)
