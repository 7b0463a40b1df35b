def step(cells, rule):
    padded = [0] + cells + [0]
    return [rule >> (4 * a + 2 * b + c) & 1 for a, b, c in zip(padded, padded[1:], padded[2:])]


for rule in (30, 90):
    cells = [0] * 21
    cells[10] = 1
    for _ in range(6):
        print("".join(".#"[c] for c in cells))
        cells = step(cells, rule)
    print()
