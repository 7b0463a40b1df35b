from datetime import datetime, time, timedelta

start = datetime(2024, 2, 28, 22, 30)
end = datetime.strptime("2024-03-01 06:15:30", "%Y-%m-%d %H:%M:%S")
print(start, end, repr(end), end - start)
gap = end - start
print(gap.days, gap.seconds, gap.total_seconds(), gap / 2, gap * 2, -gap)
hours, rest = divmod(int(gap.total_seconds()), 3600)
print(f"{hours} h {rest // 60} min")
print(end.strftime("%H:%M on %a %d %b, day %j"), f"{end:%Y/%m/%d}", end.date(), end.time())
print(datetime.fromisoformat("2024-05-06T07:08:09").isoformat(sep=" "), end.replace(hour=0, minute=0))
print(timedelta(hours=25, minutes=61), repr(timedelta(seconds=1.5)), timedelta(1) == timedelta(hours=24), time(7, 5))
print(sorted([end, start])[0].isoformat(), datetime.combine(end.date(), time(12)))
for bad in ("32.01.2024", "01-02-2024"):
    try:
        datetime.strptime(bad, "%d.%m.%Y")
    except ValueError as error:
        print(error)
try:
    datetime(2023, 2, 29)
except ValueError as error:
    print(error)
