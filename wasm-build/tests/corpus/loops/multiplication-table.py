print("    ", end="")
for column in range(1, 10):
    print(f"{column:4}", end="")
print()
print("-" * 40)
for row in range(1, 10):
    print(f"{row:3}|", end="")
    for column in range(1, 10):
        print(f"{row * column:4}", end="")
    print()
