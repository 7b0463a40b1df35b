"""Dates and times."""

from _timetext import (
    DAYS as _DAYS, MONTHS as _MONTHS, days_before_month as _days_before_month,
    days_in_month as _days_in_month, iso_calendar as _iso_calendar, ordinal as _ordinal,
    strftime as _strftime,
)

MINYEAR = 1
MAXYEAR = 9999
_MAX_DAY = 3652059


def _int(value):
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        raise TypeError("'float' object cannot be interpreted as an integer")
    from operator import index

    return index(value)


def _check_date(year, month, day):
    year, month, day = _int(year), _int(month), _int(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError("year %i is out of range" % year)
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _check_time(hour, minute, second, microsecond):
    hour, minute, second, microsecond = _int(hour), _int(minute), _int(second), _int(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    return hour, minute, second, microsecond


def _from_ordinal(n):
    year = (n * 400 + 146096) // 146097 + 1
    while _ordinal(year, 1, 1) > n:
        year -= 1
    left = n - _ordinal(year, 1, 1) + 1
    month = min((left + 31) // 29, 12)
    while _days_before_month(year, month) >= left:
        month -= 1
    return year, month, left - _days_before_month(year, month)


class timedelta:
    """The time between two times."""

    def __init__(
        self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0
    ):
        whole = 0
        part = 0.0
        for value, scale in (
            (days, 86400000000), (seconds, 1000000), (microseconds, 1), (milliseconds, 1000),
            (minutes, 60000000), (hours, 3600000000), (weeks, 604800000000),
        ):
            if isinstance(value, int):
                whole += value * scale
            elif isinstance(value, float):
                n = int(value)
                whole += n * scale
                rest = (value - n) * scale
                n = int(rest)
                whole += n
                part += rest - n
            else:
                raise TypeError(
                    "unsupported type for timedelta %s component: %s"
                    % (
                        "days" if scale == 86400000000 else "seconds" if scale == 1000000 else "time",
                        type(value).__name__,
                    )
                )
        self._set(whole + round(part))

    def _set(self, micros):
        self._days, left = divmod(micros, 86400000000)
        self._seconds, self._microseconds = divmod(left, 1000000)
        if not -999999999 <= self._days <= 999999999:
            raise OverflowError(
                "days=%d; must have magnitude <= 999999999" % self._days
            )

    def _micros(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    days = property(lambda self: self._days)
    seconds = property(lambda self: self._seconds)
    microseconds = property(lambda self: self._microseconds)

    def total_seconds(self):
        return self._micros() / 1000000

    def __repr__(self):
        parts = [
            "%s=%d" % (name, value)
            for name, value in (
                ("days", self._days), ("seconds", self._seconds), ("microseconds", self._microseconds)
            )
            if value
        ]
        return "datetime.timedelta(%s)" % (", ".join(parts) or "0")

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        text = "%d:%02d:%02d" % (minutes // 60, minutes % 60, seconds)
        if self._days:
            text = "%d day%s, %s" % (self._days, "" if abs(self._days) == 1 else "s", text)
        if self._microseconds:
            text += ".%06d" % self._microseconds
        return text

    def __add__(self, other):
        return _delta(self._micros() + other._micros()) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return _delta(self._micros() - other._micros()) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return _delta(-self._micros())

    def __pos__(self):
        return self

    def __abs__(self):
        return _delta(abs(self._micros()))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._micros() * other)
        if isinstance(other, float):
            return _delta(round(self._micros() * other))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._micros() / other._micros()
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError("integer division or modulo by zero")
            q, r = divmod(self._micros(), other)
            twice = 2 * r
            if (twice > other if other > 0 else twice < other) or (twice == other and q % 2):
                q += 1
            return _delta(q)
        if isinstance(other, float):
            return _delta(round(self._micros() / other))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._micros() // other._micros()
        return _delta(self._micros() // other) if isinstance(other, int) else NotImplemented

    def __mod__(self, other):
        return _delta(self._micros() % other._micros()) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        q, r = divmod(self._micros(), other._micros())
        return q, _delta(r)

    def __eq__(self, other):
        return self._micros() == other._micros() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._micros() < other._micros() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._micros() <= other._micros() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._micros() > other._micros() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._micros() >= other._micros() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash(self._micros())

    def __bool__(self):
        return self._micros() != 0

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _delta(micros):
    made = timedelta()
    made._set(micros)
    return made


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(0, 0, 1)


class tzinfo:
    """A time zone, to be made in a subclass."""

    def tzname(self, dt):
        raise NotImplementedError("tzinfo subclass must override tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("tzinfo subclass must override utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("tzinfo subclass must override dst()")

    def fromutc(self, dt):
        return dt + dt.utcoffset()


class timezone(tzinfo):
    """A time zone that is always so far from UTC."""

    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(
                "timezone() argument 1 must be datetime.timedelta, not %s" % type(offset).__name__
            )
        if not timedelta(-1) < offset < timedelta(1):
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and "
                "timedelta(hours=24), not %r." % offset
            )
        self._offset = offset
        self._name = name

    def utcoffset(self, dt):
        return self._offset

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset) if self._offset else "UTC"

    def dst(self, dt):
        return None

    def fromutc(self, dt):
        return dt + self._offset

    def __eq__(self, other):
        return isinstance(other, timezone) and self._offset == other._offset

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if not self._offset and self._name is None:
            return "datetime.timezone.utc"
        if self._name is None:
            return "datetime.timezone(%r)" % self._offset
        return "datetime.timezone(%r, %r)" % (self._offset, self._name)

    def __str__(self):
        return self.tzname(None)


timezone.utc = UTC = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))


def _offset_text(offset, sep=":"):
    if offset is None:
        return ""
    sign = "+"
    if offset._days < 0:
        sign = "-"
        offset = -offset
    minutes, seconds = divmod(offset._seconds, 60)
    text = "%s%02d%s%02d" % (sign, minutes // 60, sep, minutes % 60)
    if seconds or offset._microseconds:
        text += "%s%02d" % (sep, seconds)
    return text


def _now(tz=None):
    from _time import time_ns

    micros = time_ns() // 1000
    return micros // 1000000, micros % 1000000


class date:
    """A day of the calendar."""

    def __init__(self, year, month, day):
        self._date = _check_date(year, month, day)

    year = property(lambda self: self._date[0])
    month = property(lambda self: self._date[1])
    day = property(lambda self: self._date[2])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_now()[0])

    @classmethod
    def fromtimestamp(cls, t):
        return cls(*_from_ordinal(int(t // 86400) + 719163))

    @classmethod
    def fromordinal(cls, n):
        if not 1 <= n <= _MAX_DAY:
            raise ValueError("ordinal must be >= 1" if n < 1 else "year is out of range")
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            return cls(*_parse_date(date_string))
        except (ValueError, IndexError) as error:
            if "range" in str(error) or "must be in" in str(error):
                raise
            raise ValueError("Invalid isoformat string: %r" % date_string) from None

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError("Year is out of range: %d" % year)
        if not 1 <= week <= 53 or (week == 53 and _iso_calendar(year, 12, 28)[1] != 53):
            raise ValueError("Invalid week: %d" % week)
        if not 1 <= day <= 7:
            raise ValueError("Invalid weekday: %d (range is [1, 7])" % day)
        first = _ordinal(year, 1, 4)
        monday = first - (first + 6) % 7
        return cls.fromordinal(monday + (week - 1) * 7 + day - 1)

    def toordinal(self):
        return _ordinal(*self._date)

    def weekday(self):
        return (_ordinal(*self._date) + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        global _IsoCalendar
        if _IsoCalendar is None:
            from _collections import namedtuple

            _IsoCalendar = namedtuple("datetime.IsoCalendarDate", ["year", "week", "weekday"])
        return _IsoCalendar(*_iso_calendar(*self._date))

    def replace(self, year=None, month=None, day=None):
        old = self._date
        return type(self)(
            old[0] if year is None else year,
            old[1] if month is None else month,
            old[2] if day is None else day,
        )

    def timetuple(self):
        return _struct(self._date, (0, 0, 0), -1)

    def isoformat(self):
        return "%04d-%02d-%02d" % self._date

    def ctime(self):
        return self.strftime("%a %b %e %H:%M:%S %Y")

    def strftime(self, format):
        return _strftime(format, self._date, (0, 0, 0), date.weekday(self), _year_day(self._date))

    def __format__(self, form):
        return self.strftime(form) if form else str(self)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return "datetime.date(%d, %d, %d)" % self._date

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = _ordinal(*self._date) + other._days
        if not 1 <= n <= _MAX_DAY:
            raise OverflowError("date value out of range")
        return type(self)(*_from_ordinal(n))

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other._days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(_ordinal(*self._date) - _ordinal(*other._date))
        return NotImplemented

    def _is_like(self, other):
        return isinstance(other, date) and not isinstance(other, datetime)

    def __eq__(self, other):
        return self._date == other._date if self._is_like(other) else NotImplemented

    def __lt__(self, other):
        return self._date < other._date if self._is_like(other) else NotImplemented

    def __le__(self, other):
        return self._date <= other._date if self._is_like(other) else NotImplemented

    def __gt__(self, other):
        return self._date > other._date if self._is_like(other) else NotImplemented

    def __ge__(self, other):
        return self._date >= other._date if self._is_like(other) else NotImplemented

    def __hash__(self):
        return hash(self._date)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_IsoCalendar = None
date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)


def _year_day(day):
    return _days_before_month(day[0], day[1]) + day[2]


def _struct(day, time, dst):
    from time import struct_time

    weekday = (_ordinal(*day) + 6) % 7
    return struct_time(*(day + time), weekday, _year_day(day), dst)


def _parse_date(text):
    if not text[:4].isdigit():
        raise ValueError
    year = int(text[:4])
    dashed = text[4:5] == "-"
    rest = text[5:] if dashed else text[4:]
    if rest[:1] == "W":
        rest = rest[1:].replace("-", "")
        if not rest.isdigit() or len(rest) not in (2, 3):
            raise ValueError
        day = date.fromisocalendar(year, int(rest[:2]), int(rest[2:] or 1))
        return day._date
    if dashed:
        if len(rest) != 5 or rest[2] != "-":
            raise ValueError
        rest = rest[:2] + rest[3:]
    if len(rest) != 4 or not rest.isdigit():
        raise ValueError
    return year, int(rest[:2]), int(rest[2:])


def _parse_time(text):
    """Hour, minute, second, microsecond, tzinfo."""
    zone = None
    for i in range(len(text)):
        if text[i] in "+-Z":
            mark = text[i]
            rest = text[i + 1 :]
            text = text[:i]
            if mark == "Z":
                if rest:
                    raise ValueError
                zone = timezone.utc
            else:
                h, m, s, us, _ = _parse_time(rest)
                offset = timedelta(hours=h, minutes=m, seconds=s, microseconds=us)
                zone = timezone(-offset if mark == "-" else offset)
                if not offset:
                    zone = timezone.utc
            break
    micros = 0
    for mark in ".,":
        if mark in text:
            text, digits = text.split(mark)
            if not digits.isdigit():
                raise ValueError
            micros = int((digits + "00000")[:6])
    if ":" in text:
        parts = text.split(":")
        if any([len(part) != 2 for part in parts]):
            raise ValueError
    else:
        parts = [text[i : i + 2] for i in range(0, len(text), 2)]
    if not 1 <= len(parts) <= 3 or any([len(p) != 2 or not p.isdigit() for p in parts]):
        raise ValueError
    numbers = [int(part) for part in parts] + [0, 0]
    return numbers[0], numbers[1], numbers[2], micros, zone


def _time_text(time, micros, spec):
    if spec == "auto":
        spec = "microseconds" if micros else "seconds"
    text = "%02d" % time[0]
    if spec != "hours":
        text += ":%02d" % time[1]
        if spec != "minutes":
            text += ":%02d" % time[2]
            if spec == "milliseconds":
                text += ".%03d" % (micros // 1000)
            elif spec == "microseconds":
                text += ".%06d" % micros
            elif spec != "seconds":
                raise ValueError("Unknown timespec value")
    return text


class time:
    """A time of any day."""

    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        h, m, s, self._micros = _check_time(hour, minute, second, microsecond)
        self._time = h, m, s
        self._tzinfo = tzinfo
        self._fold = fold

    hour = property(lambda self: self._time[0])
    minute = property(lambda self: self._time[1])
    second = property(lambda self: self._time[2])
    microsecond = property(lambda self: self._micros)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string):
        try:
            return cls(*_parse_time(time_string[time_string[:1] == "T" :]))
        except (ValueError, IndexError) as error:
            if "must be in" in str(error):
                raise
            raise ValueError("Invalid isoformat string: %r" % time_string) from None

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        old = self._time
        return type(self)(
            old[0] if hour is None else hour,
            old[1] if minute is None else minute,
            old[2] if second is None else second,
            self._micros if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(None)

    def isoformat(self, timespec="auto"):
        return _time_text(self._time, self._micros, timespec) + _offset_text(self.utcoffset())

    def strftime(self, format):
        return _strftime(
            format, (1900, 1, 1), self._time, 0, 1, self._micros,
            _offset_text(self.utcoffset(), ""), self.tzname() or "",
        )

    def __format__(self, form):
        return self.strftime(form) if form else str(self)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        parts = list(self._time[:2])
        if self._micros:
            parts += [self._time[2], self._micros]
        elif self._time[2]:
            parts.append(self._time[2])
        text = ", ".join(map(str, parts))
        if self._tzinfo is not None:
            text += ", tzinfo=%r" % self._tzinfo
        return "datetime.time(%s)" % text

    def _key(self):
        offset = self.utcoffset()
        h, m, s = self._time
        micros = ((h * 60 + m) * 60 + s) * 1000000 + self._micros
        return micros if offset is None else micros - offset._micros()

    def _pair(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._key(), other._key()

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._pair(other)
        return a < b

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._pair(other)
        return a <= b

    def __gt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._pair(other)
        return a > b

    def __ge__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._pair(other)
        return a >= b

    def __hash__(self):
        return hash(self._key())


time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(0, 0, 1)


class datetime(date):
    """A time of a day of the calendar."""

    def __init__(
        self, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None,
        *, fold=0
    ):
        self._date = _check_date(year, month, day)
        h, m, s, self._micros = _check_time(hour, minute, second, microsecond)
        self._time = h, m, s
        if tzinfo is not None and not isinstance(tzinfo, _tzinfo):
            raise TypeError(
                "tzinfo argument must be None or of a tzinfo subclass, not type '%s'"
                % type(tzinfo).__name__
            )
        self._tzinfo = tzinfo
        self._fold = fold

    hour = property(lambda self: self._time[0])
    minute = property(lambda self: self._time[1])
    second = property(lambda self: self._time[2])
    microsecond = property(lambda self: self._micros)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def _of(cls, seconds, micros, tz):
        """From a time in UTC."""
        days, left = divmod(seconds, 86400)
        day = _from_ordinal(days + 719163)
        if not 1 <= day[0] <= 9999:
            raise ValueError("year %d is out of range" % day[0])
        made = cls(*day, left // 3600, left // 60 % 60, left % 60, micros, tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def now(cls, tz=None):
        return cls._of(*_now(), tz)

    @classmethod
    def utcnow(cls):
        return cls._of(*_now(), None)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        micros = round(timestamp * 1000000)
        return cls._of(micros // 1000000, micros % 1000000, tz)

    @classmethod
    def utcfromtimestamp(cls, t):
        return cls.fromtimestamp(t)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        return cls(
            *date._date, *time._time, time._micros, time._tzinfo if tzinfo is True else tzinfo
        )

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            size = 0
            while size < len(date_string) and (date_string[size].isdigit() or date_string[size] in "-W"):
                size += 1
            day = _parse_date(date_string[:size])
            rest = date_string[size + 1 :]
            if size < len(date_string) and not rest:
                raise ValueError
            return cls(*day, *(_parse_time(rest) if rest else ()))
        except (ValueError, IndexError) as error:
            if "must be in" in str(error) or "range" in str(error):
                raise
            raise ValueError("Invalid isoformat string: %r" % date_string) from None

    @classmethod
    def strptime(cls, date_string, format):
        from _timetext import strptime

        y, m, d, h, mi, s, us, offset, name = strptime(date_string, format)
        zone = None
        if offset is not None:
            zone = timezone(timedelta(seconds=offset)) if offset else timezone.utc
        return cls(y, m, d, h, mi, s, us, zone)

    def date(self):
        return _date(*self._date)

    def time(self):
        return _time_class(*self._time, self._micros, fold=self._fold)

    def timetz(self):
        return _time_class(*self._time, self._micros, self._tzinfo, fold=self._fold)

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(self)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(self)

    def replace(
        self, year=None, month=None, day=None, hour=None, minute=None, second=None,
        microsecond=None, tzinfo=True, *, fold=None
    ):
        d, t = self._date, self._time
        return type(self)(
            d[0] if year is None else year,
            d[1] if month is None else month,
            d[2] if day is None else day,
            t[0] if hour is None else hour,
            t[1] if minute is None else minute,
            t[2] if second is None else second,
            self._micros if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def _local_micros(self):
        h, m, s = self._time
        return (((_ordinal(*self._date) * 24 + h) * 60 + m) * 60 + s) * 1000000 + self._micros

    def _utc_micros(self):
        offset = self.utcoffset()
        micros = self._local_micros()
        return micros if offset is None else micros - offset._micros()

    @classmethod
    def _from_micros(cls, micros, tz):
        seconds, micros = divmod(micros, 1000000)
        days, left = divmod(seconds, 86400)
        if not 1 <= days <= _MAX_DAY:
            raise OverflowError("date value out of range")
        return cls(*_from_ordinal(days), left // 3600, left // 60 % 60, left % 60, micros, tz)

    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone.utc
        utc = self._from_micros(self._utc_micros(), tz)
        return tz.fromutc(utc)

    def timestamp(self):
        return (self._utc_micros() - 62135683200000000) / 1000000

    def timetuple(self):
        dst = self.dst()
        return _struct(self._date, self._time, -1 if dst is None else int(bool(dst)))

    def utctimetuple(self):
        utc = self._from_micros(self._utc_micros(), None)
        return _struct(utc._date, utc._time, 0)

    def isoformat(self, sep="T", timespec="auto"):
        return (
            "%04d-%02d-%02d" % self._date
            + sep
            + _time_text(self._time, self._micros, timespec)
            + _offset_text(self.utcoffset())
        )

    def strftime(self, format):
        return _strftime(
            format, self._date, self._time, _date.weekday(self), _year_day(self._date),
            self._micros, _offset_text(self.utcoffset(), ""), self.tzname() or "",
        )

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        parts = list(self._date + self._time[:2])
        if self._micros:
            parts += [self._time[2], self._micros]
        elif self._time[2]:
            parts.append(self._time[2])
        text = ", ".join(map(str, parts))
        if self._tzinfo is not None:
            text += ", tzinfo=%r" % self._tzinfo
        return "datetime.datetime(%s)" % text

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._from_micros(self._local_micros() + other._micros(), self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._from_micros(self._local_micros() - other._micros(), self._tzinfo)
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return _delta(self._utc_micros() - other._utc_micros())

    def _compared(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._utc_micros() - other._utc_micros()

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            return False
        return self._utc_micros() == other._utc_micros()

    def _mixed(self, other):
        if isinstance(other, _date):
            raise TypeError("can't compare datetime.datetime to datetime.date")
        return NotImplemented

    def __lt__(self, other):
        return self._compared(other) < 0 if isinstance(other, datetime) else self._mixed(other)

    def __le__(self, other):
        return self._compared(other) <= 0 if isinstance(other, datetime) else self._mixed(other)

    def __gt__(self, other):
        return self._compared(other) > 0 if isinstance(other, datetime) else self._mixed(other)

    def __ge__(self, other):
        return self._compared(other) >= 0 if isinstance(other, datetime) else self._mixed(other)

    def __hash__(self):
        return hash(self._utc_micros())


_date = date
_time_class = time
_tzinfo = tzinfo
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(0, 0, 1)
