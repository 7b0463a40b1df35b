"""Clocks, sleep, and times as text. The session's time zone is UTC."""

from _collections import namedtuple
from _time import sleep as _sleep, ticks_us as _ticks_us, time, time_ns

struct_time = namedtuple(
    "time.struct_time",
    ["tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"],
)
timezone = altzone = daylight = 0
tzname = ("UTC", "UTC")
CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1


def sleep(seconds, /):
    if not isinstance(seconds, (int, float)):
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(seconds).__name__)
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    _sleep(seconds)


def perf_counter():
    return _ticks_us() / 1000000


def perf_counter_ns():
    return _ticks_us() * 1000


monotonic = process_time = thread_time = perf_counter
monotonic_ns = process_time_ns = thread_time_ns = perf_counter_ns


def clock_gettime(clk_id, /):
    return time() if clk_id == CLOCK_REALTIME else perf_counter()


def gmtime(seconds=None, /):
    from _timetext import days_before_month, ordinal

    seconds = int(time() if seconds is None else seconds // 1)
    # The years 1 to 9999, as datetime has them.
    if not -62135596800 <= seconds < 253402300800:
        raise OverflowError("timestamp out of range for platform time_t")
    days, left = divmod(seconds, 86400)
    year = 1970 + days // 366
    number = days + 719163
    while ordinal(year + 1, 1, 1) <= number:
        year += 1
    yday = number - ordinal(year, 1, 1) + 1
    month = 12
    while days_before_month(year, month) >= yday:
        month -= 1
    return struct_time(
        year, month, yday - days_before_month(year, month), left // 3600, left // 60 % 60,
        left % 60, (number + 6) % 7, yday, 0,
    )


localtime = gmtime


def mktime(t, /):
    from _timetext import ordinal

    year = t[0] + (t[1] - 1) // 12
    days = ordinal(year, (t[1] - 1) % 12 + 1, 1) + t[2] - 1 - 719163
    return float(days * 86400 + t[3] * 3600 + t[4] * 60 + t[5])


def strftime(format, t=None, /):
    from _timetext import strftime

    t = localtime() if t is None else t
    return strftime(format, t[:3], t[3:6], t[6], t[7], 0, "+0000", "UTC")


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    from _timetext import days_before_month, ordinal, strptime

    year, month, day, hour, minute, second, _, _, _ = strptime(string, format)
    return struct_time(
        year, month, day, hour, minute, second, (ordinal(year, month, day) + 6) % 7,
        days_before_month(year, month) + day, -1,
    )


def asctime(t=None, /):
    return strftime("%a %b %e %H:%M:%S %Y", localtime() if t is None else t)


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def get_clock_info(name, /):
    raise NotImplementedError("time.get_clock_info() is not here: all clocks are the session's one.")
