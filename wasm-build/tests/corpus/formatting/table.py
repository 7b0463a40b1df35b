rows = [("apple", 3, 0.5), ("kiwi", 12, 0.25), ("Käse", 1, 12.999)]
print(f"{'item':<10}{'count':>6}{'price':>10}")
print("-" * 26)
for item, count, price in rows:
    print(f"{item:<10}{count:>6}{price:>10.2f}")
print(f"{'total':<10}{sum(r[1] for r in rows):>6}{sum(r[1] * r[2] for r in rows):>10.2f}")
for i in range(1, 4):
    print(" ".join(f"{i * j:3d}" for j in range(1, 6)))
print("%-8s|%6.2f|" % (rows[2][0], rows[2][2]))
print("{:>8}|{:<8}|{:^8}".format(*"abc"), "{:02d}:{:02d}".format(7, 5), "{0:>5}{0:<5}".format("ab"))
