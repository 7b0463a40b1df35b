from datetime import date, datetime, timedelta

today = date(2026, 11, 20)
for name, born in (("Ann", date(1999, 12, 24)), ("Bob", date(2004, 2, 29)), ("Cid", date(1980, 11, 20))):
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    try:
        following = born.replace(year=today.year)
    except ValueError as error:
        print(error)
        following = date(today.year, 3, 1)
    if following < today:
        following = following.replace(year=today.year + 1)
    print(name, age, born.strftime("%A, %d %B %Y"), (following - today).days, following)
print(today, repr(today), today.isoformat(), today.weekday(), today.isocalendar()[1])
print(today + timedelta(weeks=2), today - date(2026, 1, 1), (today - timedelta(days=1)).strftime("%d/%m/%y"))
print(date.fromisoformat("2024-02-29") < today, max(today, date.min))
