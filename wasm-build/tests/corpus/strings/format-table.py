rows = [("apple", 3, 0.5), ("watermelon", 12, 3.25), ("fig", 100, 0.125)]
print(f"{'Item':<12}|{'Qty':^7}|{'Price':>8}")
print("-" * 12 + "+" + "-" * 7 + "+" + "-" * 8)
for name, count, price in rows:
    print(f"{name:<12}|{count:^7d}|{price:>8.2f}")
total = sum(count * price for _, count, price in rows)
print(f"{'Total':.<20}{total:.>9,.2f}")
for name, count, price in rows:
    print("{:>12} {:03d} {:+.1f}".format(name, count, price))
    print("%-12s|%5d|%6.2f%%" % (name, count, price))
print("{1} {0} {1}".format("a", "b"), "{name!r}".format(name="x"))
print("{0[1]} {1.real}".format([1, 2], 5), "{:{w}.{p}f}".format(3.14159, w=8, p=2))
