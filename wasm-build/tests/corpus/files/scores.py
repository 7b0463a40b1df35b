data = """ann,12
bob,7
ann,30
cid,x
bob,5
"""
with open("scores.csv", "w") as file:
    file.write(data)
totals = {}
with open("scores.csv") as file:
    for number, line in enumerate(file, 1):
        name, score = line.strip().split(",")
        try:
            totals[name] = totals.get(name, 0) + int(score)
        except ValueError as error:
            print(f"line {number}: {error}")
for name, total in sorted(totals.items(), key=lambda item: item[1], reverse=True):
    print(f"{name:5}{total:4}")
