picture = """\
..##..
.#..#.
.#..#.
..##..""".split("\n")
grid = [list(row) for row in picture]


def fill(x, y, colour):
    old = grid[y][x]
    todo = [(x, y)]
    count = 0
    while todo:
        x, y = todo.pop()
        if 0 <= y < len(grid) and 0 <= x < len(grid[y]) and grid[y][x] == old:
            grid[y][x] = colour
            count += 1
            todo += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
    return count


print(fill(2, 1, "o"))
print(*map("".join, grid), sep="\n")
print(fill(0, 0, " "))
print("\n".join("".join(row) for row in grid))
