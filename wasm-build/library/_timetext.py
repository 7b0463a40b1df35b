"""Times as text, and text as times: what time and datetime share."""

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
]


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


_BEFORE = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]


def days_before_month(year, month):
    return _BEFORE[month] + (month > 2 and is_leap(year))


def days_in_month(year, month):
    if month == 2 and is_leap(year):
        return 29
    return [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]


def ordinal(year, month, day):
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400 + days_before_month(year, month) + day


def iso_calendar(year, month, day):
    number = ordinal(year, month, day)
    weekday = (number + 6) % 7
    thursday = number - weekday + 3
    iso_year = year
    if thursday < ordinal(year, 1, 1):
        iso_year -= 1
    elif year < 9999 and thursday >= ordinal(year + 1, 1, 1):
        iso_year += 1
    return iso_year, (thursday - ordinal(iso_year, 1, 1)) // 7 + 1, weekday + 1


def strftime(form, date, time, weekday, yearday, micros=0, offset="", zone=""):
    """`date` is year, month, day; `time` hour, minute, second; Monday is 0; days of a year from 1."""
    year, month, day = date
    hour, minute, second = time
    out = []
    at = 0
    size = len(form)
    while at < size:
        c = form[at]
        at += 1
        if c != "%" or at == size:
            out.append(c)
            continue
        c = form[at]
        at += 1
        if c == "-" and at < size:
            part = strftime("%" + form[at], date, time, weekday, yearday, micros, offset, zone)
            at += 1
            out.append(part.lstrip("0") or "0")
            continue
        if c == "Y":
            part = str(year)
        elif c == "m":
            part = "%02d" % month
        elif c == "d":
            part = "%02d" % day
        elif c == "e":
            part = "%2d" % day
        elif c == "H":
            part = "%02d" % hour
        elif c == "k":
            part = "%2d" % hour
        elif c == "I":
            part = "%02d" % (hour % 12 or 12)
        elif c == "l":
            part = "%2d" % (hour % 12 or 12)
        elif c == "M":
            part = "%02d" % minute
        elif c == "S":
            part = "%02d" % second
        elif c == "f":
            part = "%06d" % micros
        elif c == "p":
            part = "AM" if hour < 12 else "PM"
        elif c == "P":
            part = "am" if hour < 12 else "pm"
        elif c == "A":
            part = DAYS[weekday]
        elif c == "a":
            part = DAYS[weekday][:3]
        elif c == "B":
            part = MONTHS[month - 1]
        elif c in "bh":
            part = MONTHS[month - 1][:3]
        elif c == "y":
            part = "%02d" % (year % 100)
        elif c == "C":
            part = "%02d" % (year // 100)
        elif c == "j":
            part = "%03d" % yearday
        elif c == "w":
            part = str((weekday + 1) % 7)
        elif c == "u":
            part = str(weekday + 1)
        elif c == "U":
            part = "%02d" % ((yearday + 6 - (weekday + 1) % 7) // 7)
        elif c == "W":
            part = "%02d" % ((yearday + 6 - weekday) // 7)
        elif c in "GVg":
            iso = iso_calendar(year, month, day)
            part = str(iso[0]) if c == "G" else "%02d" % (iso[1] if c == "V" else iso[0] % 100)
        elif c == "z":
            part = offset
        elif c == "Z":
            part = zone
        elif c == "n":
            part = "\n"
        elif c == "t":
            part = "\t"
        elif c == "%":
            part = "%"
        elif c in "cxXDFTRr":
            longer = {
                "c": "%a %b %e %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "D": "%m/%d/%y",
                "F": "%Y-%m-%d", "T": "%H:%M:%S", "R": "%H:%M", "r": "%I:%M:%S %p",
            }[c]
            part = strftime(longer, date, time, weekday, yearday, micros, offset, zone)
        elif c == "s":
            part = str((ordinal(year, month, day) - 719163) * 86400 + hour * 3600 + minute * 60 + second)
        else:
            part = "%" + c
        out.append(part)
    return "".join(out)


def _digits(text, at, most):
    end = at
    while end < len(text) and end - at < most and "0" <= text[end] <= "9":
        end += 1
    return end


def _name(text, at, names):
    rest = text[at:].lower()
    best = None
    for i, name in enumerate(names):
        if rest.startswith(name.lower()) and (best is None or len(name) > len(names[best])):
            best = i
    return best


_WIDTHS = {"Y": 4, "m": 2, "d": 2, "H": 2, "I": 2, "M": 2, "S": 2, "y": 2, "j": 3, "f": 6, "w": 1, "u": 1, "U": 2, "W": 2, "e": 2, "G": 4, "V": 2}
_RANGES = {"m": (1, 12), "d": (1, 31), "H": (0, 23), "I": (1, 12), "M": (0, 59), "S": (0, 61), "j": (1, 366), "w": (0, 6), "u": (1, 7), "U": (0, 53), "W": (0, 53)}


def strptime(text, form):
    """Year, month, day, hour, minute, second, micros, offset in seconds or None, zone or None."""
    if not isinstance(text, str):
        raise TypeError("strptime() argument 0 must be str, not %s" % type(text))
    found = _match(text, form)
    if found is None:
        raise ValueError("time data %r does not match format %r" % (text, form))
    got, end = found
    if end != len(text):
        raise ValueError("unconverted data remains: %s" % text[end:])
    year = got.get("Y")
    if year is None:
        year = got.get("y")
        if year is not None:
            year += 2000 if year < 69 else 1900
    month = got.get("m", 1)
    day = got.get("d", 1)
    hour = got.get("H", 0)
    if "I" in got:
        hour = got["I"] % 12 + (12 if got.get("p") else 0)
    base = 1900 if year is None else year
    if "j" in got and "m" not in got:
        left = got["j"]
        month = 1
        while left > days_in_month(base, month):
            left -= days_in_month(base, month)
            month += 1
        day = left
    elif year is not None and "weekday" in got and ("U" in got or "W" in got) and "m" not in got:
        sunday = "U" in got
        first = (ordinal(base, 1, 1) + 6) % 7
        weekday = got["weekday"]
        if sunday:
            first = (first + 1) % 7
            weekday = (weekday + 1) % 7
        number = (7 - first) % 7 + 7 * (got["U" if sunday else "W"] - 1) + weekday
        month = 1
        day = number + 1
        while day > days_in_month(base, month):
            day -= days_in_month(base, month)
            month += 1
    if year is None and month == 2 and day == 29:
        base = 1904
    if day > days_in_month(base, month):
        raise ValueError("day is out of range for month")
    if year is None:
        base = 1900
    return base, month, day, hour, got.get("M", 0), got.get("S", 0), got.get("f", 0), got.get("z"), got.get("Z")


def _match(text, form):
    got = {}
    at = 0
    i = 0
    while i < len(form):
        c = form[i]
        i += 1
        if c in " \t\n\r":
            while at < len(text) and text[at] in " \t\n\r":
                at += 1
            continue
        if c != "%":
            if at >= len(text) or text[at].lower() != c.lower():
                return None
            at += 1
            continue
        if i == len(form):
            raise ValueError("stray %% in format '%s'" % form)
        c = form[i]
        i += 1
        if c in "cxXDTFR":
            longer = {
                "c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "D": "%m/%d/%y",
                "T": "%H:%M:%S", "F": "%Y-%m-%d", "R": "%H:%M",
            }[c]
            form = form[: i - 2] + longer + form[i:]
            i -= 2
        elif c in _WIDTHS:
            if c in "deHIMmSj" and at < len(text) and text[at] == " " and c == "e":
                at += 1
            end = _digits(text, at, _WIDTHS[c])
            low, high = _RANGES.get(c, (0, 999999))
            while end > at and not low <= int(text[at:end]) <= high:
                end -= 1
            if end == at or (c == "Y" and end - at < 4):
                return None
            value = int(text[at:end])
            if c == "f":
                value *= 10 ** (6 - (end - at))
            if c == "w":
                got["weekday"] = (value + 6) % 7
            elif c == "u":
                got["weekday"] = value - 1
            got["d" if c == "e" else c] = value
            at = end
        elif c in "aAbBh":
            names = DAYS if c in "aA" else MONTHS
            if c in "abh":
                names = [name[:3] for name in names]
            index = _name(text, at, names)
            if index is None:
                return None
            at += len(names[index])
            if c in "aA":
                got["weekday"] = index
            else:
                got["m"] = index + 1
        elif c == "p":
            index = _name(text, at, ["am", "pm"])
            if index is None:
                return None
            got["p"] = index
            at += 2
        elif c == "z":
            if text[at : at + 1] == "Z":
                got["z"] = 0
                at += 1
                continue
            sign = {"+": 1, "-": -1}.get(text[at : at + 1])
            if sign is None:
                return None
            hours = text[at + 1 : at + 3]
            at += 3
            if text[at : at + 1] == ":":
                at += 1
            minutes = text[at : at + 2]
            at += 2
            if not (hours.isdigit() and minutes.isdigit()):
                return None
            got["z"] = sign * (int(hours) * 3600 + int(minutes) * 60)
        elif c == "Z":
            index = _name(text, at, ["utc", "gmt"])
            if index is None:
                return None
            got["Z"] = text[at : at + 3]
            at += 3
        elif c == "%":
            if text[at : at + 1] != "%":
                return None
            at += 1
        else:
            raise ValueError("'%s' is a bad directive in format '%s'" % (c, form))
    return got, at
