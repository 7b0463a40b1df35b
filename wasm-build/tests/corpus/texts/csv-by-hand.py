import csv

raw = """date,amount,category
2024-01-03,12.50,food
2024-01-07,80,rent
2024-02-01,3.20,food
2024-02-11,not known,fun
"""
totals, bad = {}, []
for row in csv.DictReader(raw.splitlines()):
    try:
        amount = float(row["amount"])
    except ValueError as error:
        bad.append((row["date"], str(error)))
        continue
    key = (row["date"][:7], row["category"])
    totals[key] = totals.get(key, 0) + amount
for (month, category), amount in sorted(totals.items()):
    print(f"{month} {category:<6}{amount:>8.2f}")
print(bad)
print(sum(totals.values()), max(totals, key=totals.get))
pivot = {}
for (month, category), amount in totals.items():
    pivot.setdefault(category, {})[month] = amount
print(pivot)
