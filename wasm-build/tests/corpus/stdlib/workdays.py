from datetime import date, timedelta

start, end = date(2024, 12, 20), date(2025, 1, 3)
holidays = {date(2024, 12, 25), date(2024, 12, 26), date(2025, 1, 1)}
day = start
count = 0
while day <= end:
    if day.weekday() < 5 and day not in holidays:
        count += 1
        print(f"{day:%a %d.%m.}", end="  ")
    day += timedelta(days=1)
print()
print(count, "working days")
print({d.isoformat(): d.strftime("%A") for d in sorted(holidays)})
print((date(2025, 3, 1) - timedelta(days=1)).day, date(2024, 2, 29).timetuple().tm_yday, date.fromordinal(738000))
