moves = []


def hanoi(n, source, target, spare):
    if n:
        hanoi(n - 1, source, spare, target)
        moves.append((n, source, target))
        hanoi(n - 1, spare, target, source)


hanoi(3, "A", "C", "B")
for disk, source, target in moves:
    print(f"disk {disk}: {source} -> {target}")
print(len(moves), 2**3 - 1)
