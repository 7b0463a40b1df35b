from datetime import date, datetime, time, timedelta, timezone

d = date(2024, 2, 29)
print(d, repr(d), d.year, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal())
print(d + timedelta(days=1), d - timedelta(weeks=1), date(2024, 12, 25) - d, d.replace(year=2023, day=1))
print(d.strftime("%A, %d. %B %Y"), f"{d:%d/%m/%y}", d.isoformat(), d.ctime())
print(date.fromisoformat("2023-07-04"), date.fromordinal(738000), date.fromisocalendar(2024, 1, 1))
t = datetime(2024, 3, 10, 14, 5, 9, 123456)
print(t, repr(t), t.date(), t.time(), t.hour, t.microsecond)
print(t.strftime("%H:%M:%S.%f %p %I %j %U %W %y %%"), t.isoformat(" ", "minutes"))
print(t + timedelta(hours=10, minutes=30), t - datetime(2024, 1, 1), t.timetuple()[:6], t.timetuple().tm_yday)
print(datetime.strptime("2024-01-31 23:59", "%Y-%m-%d %H:%M"))
print(datetime.strptime("3 March 2021, 4:05 PM", "%d %B %Y, %I:%M %p"))
print(datetime.fromisoformat("2024-05-06T07:08:09+02:00"), datetime.combine(d, time(12, 30)))
delta = timedelta(days=2, hours=3, minutes=4, seconds=5.5)
print(delta, repr(delta), delta.total_seconds(), delta.days, delta.seconds, delta.microseconds)
print(-timedelta(minutes=5), abs(-delta), delta * 2, delta / 2, delta // timedelta(hours=1), delta % timedelta(hours=1))
print(timedelta(hours=1) / timedelta(minutes=20), timedelta(1) > timedelta(hours=23), timedelta(0) == timedelta())
utc = datetime(2024, 1, 1, tzinfo=timezone.utc)
print(utc, utc.timestamp(), utc.astimezone(timezone(timedelta(hours=5, minutes=30))), utc.tzinfo)
print(datetime.fromtimestamp(86400 * 365, timezone.utc), time(7, 5) < time(8), repr(time(1, 2, 3)))
days = [date(2024, 5, 1), date(2023, 5, 1), date(2024, 1, 1)]
print(sorted(days), max(days), d == date(2024, 2, 29), hash(d) == hash(date(2024, 2, 29)))
print(date.max, datetime.min, timedelta.max, isinstance(t, date))
for bad in (
    lambda: date(2023, 2, 29),
    lambda: date(2023, 13, 1),
    lambda: time(25),
    lambda: datetime.strptime("x", "%Y"),
    lambda: datetime.strptime("2024 extra", "%Y"),
    lambda: date.fromisoformat("2024-1-1"),
    lambda: utc - t,
    lambda: d < t,
):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(isinstance(datetime.now(), datetime), date.today() == datetime.now().date())
