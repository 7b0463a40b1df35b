size = 5
for row in range(1, size + 1):
    print("*" * row)
for row in range(size):
    print(" " * (size - row - 1) + "*" * (2 * row + 1))
for row in range(size):
    print("".join(chr(ord("A") + row + column) for column in range(size)))
for row in range(size):
    print(" ".join("X" if (row + column) % 2 else "O" for column in range(size)))
for row in range(size):
    print(f"{'*' * (size - row):>{size}}|")
