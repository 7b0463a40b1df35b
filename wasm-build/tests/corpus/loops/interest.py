balance = 1000.0
rate = 0.035
year = 0
while balance < 1500:
    year += 1
    interest = balance * rate
    balance += interest
    print(f"{year:>3}{interest:>10.2f}{balance:>12,.2f}")
print("years:", year)
print(balance)
