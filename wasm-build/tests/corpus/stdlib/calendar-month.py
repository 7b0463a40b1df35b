import calendar

print(calendar.month(2024, 2))
print(calendar.isleap(2024), calendar.leapdays(2000, 2025), calendar.monthrange(2023, 9))
print(calendar.day_name[calendar.weekday(1969, 7, 20)], calendar.month_abbr[12], list(calendar.day_abbr))
for week in calendar.monthcalendar(2026, 2):
    print(week)
fridays = [
    (year, month)
    for year in (2023, 2024, 2026)
    for month in range(1, 13)
    if calendar.weekday(year, month, 13) == calendar.FRIDAY
]
print(fridays)
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.month(2026, 11))
print(calendar.TextCalendar(calendar.MONDAY).formatmonth(2021, 8, w=3))
