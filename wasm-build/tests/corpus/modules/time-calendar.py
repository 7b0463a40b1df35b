import calendar
import time

moment = time.gmtime(1700000000)
print(moment)
print(moment.tm_year, moment[1], time.strftime("%Y-%m-%d %H:%M:%S", moment), time.asctime(moment))
print(calendar.timegm(moment), time.strptime("30 Nov 00", "%d %b %y")[:3])
start = time.perf_counter()
time.sleep(0.01)
print(time.perf_counter() - start >= 0.009, time.time() > 1.6e9, time.monotonic() >= 0)
print(calendar.isleap(2024), calendar.leapdays(2000, 2025), calendar.monthrange(2024, 2))
print(calendar.weekday(2024, 7, 4), calendar.day_name[3], calendar.month_name[7], calendar.month_abbr[2])
print(calendar.month(2024, 2))
print(calendar.monthcalendar(2024, 9))
sunday = calendar.TextCalendar(calendar.SUNDAY)
sunday.prmonth(2023, 10)
print(calendar.calendar(2025)[:400])
for bad in (lambda: calendar.monthrange(2024, 13), lambda: time.sleep(-1)):
    try:
        bad()
    except ValueError as error:
        print(error)
