price = 1763
paid = 2000
rest = paid - price
print("Change:", rest, "cents")
for coin in (200, 100, 50, 20, 10, 5, 2, 1):
    count, rest = divmod(rest, coin)
    if count:
        print(f"{count} x {coin}")
print("left:", rest)
