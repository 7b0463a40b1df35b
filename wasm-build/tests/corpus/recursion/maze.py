maze = """\
#########
#S..#...#
#.#.#.#.#
#.#...#.#
#.###.#.#
#...#..E#
#########""".splitlines()
cells = {(x, y): c for y, row in enumerate(maze) for x, c in enumerate(row)}
start = next(p for p, c in cells.items() if c == "S")


def search(position, visited):
    if cells[position] == "E":
        return [position]
    visited.add(position)
    x, y = position
    for step in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1)):
        if cells.get(step, "#") != "#" and step not in visited:
            path = search(step, visited)
            if path:
                return [position] + path
    return None


path = search(start, set())
print(len(path), path[0], path[-1])
for y, row in enumerate(maze):
    print("".join("o" if (x, y) in path and c == "." else c for x, c in enumerate(row)))
