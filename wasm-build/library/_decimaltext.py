"""The rarer parts of decimal: format specifications, exp and logarithms."""

from decimal import (
    Decimal, InvalidOperation, DivisionByZero, ROUND_HALF_EVEN, _current, _fix, _length, _raw,
    _signal, _special, localcontext,
)


def format_decimal(x, spec):
    import decimal

    fill, align = " ", ">"
    sign, alternate, zero, width, comma, precision, kind = "-", False, False, 0, "", None, ""
    at = 0
    if len(spec) > 1 and spec[1] in "<>=^":
        fill, align, at = spec[0], spec[1], 2
    elif spec[:1] in ("<", ">", "=", "^"):
        align, at = spec[0], 1
    if spec[at : at + 1] in ("+", "-", " "):
        sign = spec[at]
        at += 1
    if spec[at : at + 1] == "0":
        zero = True
        if at == 0 or spec[0] not in "<>=^" and spec[1:2] not in ("<", ">", "=", "^"):
            fill, align = "0", "="
        at += 1
    end = at
    while spec[end : end + 1].isdigit():
        end += 1
    width = int(spec[at:end] or 0)
    at = end
    if spec[at : at + 1] in (",", "_"):
        comma = spec[at]
        at += 1
    if spec[at : at + 1] == ".":
        end = at + 1
        while spec[end : end + 1].isdigit():
            end += 1
        precision = int(spec[at + 1 : end])
        at = end
    kind = spec[at:]
    if kind not in ("", "e", "E", "f", "F", "g", "G", "n", "%"):
        raise ValueError("invalid format string")
    lead = "-" if x._sign else "" if sign == "-" else sign
    if x._special:
        body = x._special + ("%" if kind == "%" else "")
        if fill == "0":
            fill, align = " ", ">"
        return _pad(lead, body, fill, align, width)
    rounding = decimal.getcontext().rounding
    if kind == "%":
        x = x._scaled(2)
    exponent = None
    if kind in ("f", "F", "%"):
        if precision is not None:
            x = _place(x, -precision, rounding)
        elif x._exp > 0:
            x = _place(x, 0, rounding)
    elif kind in ("e", "E"):
        if precision is not None:
            x = _digits(x, precision + 1, rounding)
    elif precision is not None:
        x = _digits(x, max(precision, 1), rounding, True)
    digits = str(x._int)
    left = x._exp + len(digits)
    if kind in ("e", "E"):
        if not x._int and precision is not None:
            dot = 1 - precision
        else:
            dot = 1
    elif kind in ("f", "F", "%"):
        dot = left
    elif x._exp <= 0 and left > -6:
        dot = left
    else:
        dot = 1
    if dot < 0 or (dot <= 0 and kind not in ("e", "E")):
        whole, part = "0", "0" * -dot + digits
    elif dot == 0:
        whole, part = "0", digits
    elif dot > len(digits):
        whole, part = digits + "0" * (dot - len(digits)), ""
    else:
        whole, part = digits[:dot] or "0", digits[dot:]
    tail = "%" if kind == "%" else ""
    if left - dot or kind in ("e", "E"):
        tail = ("e" if kind in ("e", "g") else "E") + "%+d" % (left - dot)
    if part:
        tail = "." + part + tail
    if comma:
        room = width - len(lead) - len(tail) if fill == "0" and align == "=" else 0
        groups = []
        while len(whole) > 3:
            groups.insert(0, whole[-3:])
            whole = whole[:-3]
        groups.insert(0, whole)
        text = comma.join(groups)
        while len(text) < room:
            text = "0" + text if len(text.replace(comma, "")) % 3 else "0" + comma + text
        whole = text
    return _pad(lead, whole + tail, fill, align, width)


def _pad(lead, body, fill, align, width):
    left = width - len(lead) - len(body)
    if left <= 0:
        return lead + body
    if align == "=":
        return lead + fill * left + body
    if align == "<":
        return lead + body + fill * left
    if align == "^":
        return fill * (left // 2) + lead + body + fill * (left - left // 2)
    return fill * left + lead + body


def _place(x, exp, rounding):
    from decimal import _round_int

    n, _ = _round_int(x._sign, x._int, exp - x._exp, rounding)
    return _raw(x._sign, n, exp)


def _digits(x, count, rounding, only_down=False):
    if not x._int:
        return x
    drop = _length(x._int) - count
    if drop <= 0 and only_down:
        return x
    y = _place(x, x._exp + drop, rounding)
    if _length(y._int) > count:
        y = _place(y, y._exp + 1, rounding)
    return y


def _series_exp(top, scale):
    """e to the power of top/scale, times scale, for small powers."""
    total = term = scale
    k = 1
    while term:
        term = term * top // (scale * k)
        total += term
        k += 1
        if term in (0, -1):
            break
    return total


def exp(x, context):
    if x._special:
        nan = x._nan()
        if nan is not None:
            return nan
        return _raw(0, 0, 0) if x._sign else x
    if not x._int:
        return _raw(0, 1, 0)
    prec = context.prec + 8 + max(0, x.adjusted()) * 2
    scale = 10 ** (prec + 4)
    top = x._value() * scale * 10**x._exp if x._exp >= 0 else x._value() * scale // 10**-x._exp
    ten = _ln10(scale)
    k, rest = divmod(top, ten)
    # The rest is made smaller, and its power squared again.
    halves = 8
    small = _series_exp(rest >> halves, scale)
    for _ in range(halves):
        small = small * small // scale
    with localcontext(context) as own:
        own.rounding = ROUND_HALF_EVEN
        return _fix(_raw(0, small, k - prec - 4), own)


def _atanh_series(top, bottom, scale):
    """atanh(top/bottom) times scale."""
    if top < 0:
        return -_atanh_series(-top, bottom, scale)
    term = scale * top // bottom
    total = term
    square_top, square_bottom = top * top, bottom * bottom
    k = 3
    while term:
        term = term * square_top // square_bottom
        total += term // k
        k += 2
    return total


def _ln10(scale):
    scale *= 10**6
    ln2 = 2 * _atanh_series(1, 3, scale)
    return (3 * ln2 + 2 * _atanh_series(1, 9, scale)) // 10**6


def _ln_scaled(x, scale):
    """ln(x) times scale."""
    k = x.adjusted() + 1
    n = x._int
    shift = x._exp - k
    # A number from 0.1 to 1, scaled.
    m = n * scale * 10**shift if shift >= 0 else n * scale // 10**-shift
    twos = 0
    while m * 3 < 2 * scale:
        m *= 2
        twos += 1
    ln2 = 2 * _atanh_series(1, 3, scale)
    return 2 * _atanh_series(m - scale, m + scale, scale) - twos * ln2 + k * _ln10(scale)


def _check_log(x, context):
    nan = x._nan()
    if nan is not None:
        return nan
    if not x._special and not x._int:
        return _special(1, "Infinity")
    if x._sign:
        return _signal(InvalidOperation, result=_special(0, "NaN"), context=context)
    return x if x._special else None


def _finish(n, scale_digits, context):
    with localcontext(context) as own:
        own.rounding = ROUND_HALF_EVEN
        return _fix(_raw(int(n < 0), abs(n), -scale_digits), own)


def ln(x, context):
    answer = _check_log(x, context)
    if answer is not None:
        return answer
    if x == 1:
        return _raw(0, 0, 0)
    digits = context.prec * 2 + 12
    return _finish(_ln_scaled(x, 10**digits), digits, context)


def log10(x, context):
    answer = _check_log(x, context)
    if answer is not None:
        return answer
    text = str(x._int)
    if text.rstrip("0") == "1":
        return Decimal(x.adjusted())
    digits = context.prec * 2 + 12
    scale = 10**digits
    return _finish(_ln_scaled(x, scale) * scale // _ln10(scale), digits, context)
