data = {"Mon": 12, "Tue": 7, "Wed": 0, "Thu": 19, "Fri": 3}
widest = max(map(len, data))
top = max(data.values())
for day, value in data.items():
    print(f"{day:>{widest}} | {'█' * round(value / top * 20):<20} {value:>3}")
for level in range(top, 0, -5):
    print("".join(" # " if v >= level else "   " for v in data.values()).rstrip())
print(" ".join(data))
average = sum(data.values()) / len(data)
print(f"average {average:.1f}; above: {[d for d, v in data.items() if v > average]}")
