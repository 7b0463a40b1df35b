"""Averages, spread and the like."""

import math


class StatisticsError(ValueError):
    pass


def _exact(values):
    """The sum of numbers, exact where they are exact, and how many there are."""
    count = 0
    whole = 0
    parts = []
    other = None
    for value in values:
        count += 1
        kind = type(value)
        if kind is int or kind is bool:
            whole += value
        elif kind is float:
            parts.append(value)
        elif other is None:
            other = value
        else:
            other = other + value
    if other is not None:
        if parts:
            other = other + _fsum(parts) if not hasattr(other, "numerator") else float(other) + _fsum(parts)
        return other + whole, count
    if parts:
        if whole:
            parts.append(float(whole))
        return _fsum(parts), count
    return whole, count


def _fsum(parts):
    try:
        return math.fsum(parts)
    except AttributeError:
        return _fsum_here(parts)


def _fsum_here(values):
    partials = []
    for x in values:
        i = 0
        for y in partials:
            if abs(x) < abs(y):
                x, y = y, x
            high = x + y
            low = y - (high - x)
            if low:
                partials[i] = low
                i += 1
            x = high
        partials[i:] = [x]
    return sum(partials)


def _divide(total, n):
    if isinstance(total, int):
        return total // n if total % n == 0 else total / n
    return total / n


def _values(data):
    return data if isinstance(data, (list, tuple)) else list(data)


def mean(data):
    data = _values(data)
    total, n = _exact(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    if type(total) is float and math.isfinite(total):
        return _rounded_once(data, total) or _divide(total, n)
    return _divide(total, n)


def _rounded_once(data, total):
    # The sum has been rounded; what that cut off belongs to the mean.
    for value in data:
        if type(value) is not float and type(value) is not int:
            return None
    a, b = total.as_integer_ratio()
    c, d = float(_fsum([*data, -total])).as_integer_ratio()
    return (a * d + c * b) / (b * d * len(data))


def fmean(data, weights=None):
    data = [float(x) for x in data]
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return _fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = _fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return _fsum([x * w for x, w in zip(data, weights)]) / total


def geometric_mean(data):
    data = list(data)
    try:
        return math.exp(fmean([math.log(x) for x in data]))
    except ValueError:
        raise StatisticsError(
            "geometric mean requires a non-empty dataset containing positive numbers"
        ) from None


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if any([x < 0 for x in data]):
        raise StatisticsError("harmonic mean does not support negative values")
    if weights is None:
        weights = [1] * len(data)
    else:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError("Number of weights does not match data size")
    if 0 in data:
        return 0
    total = sum(weights)
    if all([isinstance(x, int) for x in data]):
        from fractions import Fraction

        return float(total / sum([Fraction(w, x) for x, w in zip(data, weights)]))
    return total / _exact([w / x for x, w in zip(data, weights)])[0]


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    if n % 2:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError("no median for empty data")
    x = data[n // 2]
    from bisect import bisect_left, bisect_right

    i = bisect_left(data, x)
    f = bisect_right(data, x, i) - i
    return float(x) - interval / 2 + interval * (n / 2 - i) / f


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    best = None
    for item in _counts(data).items():
        if best is None or item[1] > best[1]:
            best = item
    if best is None:
        raise StatisticsError("no mode for empty data")
    return best[0]


def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [x for x, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    cuts = []
    if method == "inclusive":
        m = size - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            cuts.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
    elif method == "exclusive":
        m = size + 1
        for i in range(1, n):
            j = min(max(i * m // n, 1), size - 1)
            delta = i * m - j * n
            cuts.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    else:
        raise ValueError("Unknown method: %r" % method)
    return cuts


def _squares(data, center):
    """Sum of squared deviations: exact where it can be; and how many."""
    data = _values(data)
    n = len(data)
    if n == 0:
        return 0, 0
    if center is not None:
        return _exact([(x - center) * (x - center) for x in data])[0], n
    if all([type(x) is int or type(x) is bool for x in data]):
        total = sum(data)
        top = n * sum([x * x for x in data]) - total * total
        return (top // n if top % n == 0 else _Ratio(top, n)), n
    if any([type(x) is float for x in data]):
        # Exact: each float is a fraction of a power of two.
        shift = 0
        pairs = [float(x).as_integer_ratio() if type(x) is float else (int(x), 1) for x in data] if hasattr(float, "as_integer_ratio") else None
        if pairs is not None:
            bottom = max([b for _, b in pairs])
            tops = [a * (bottom // b) for a, b in pairs]
            total = sum(tops)
            return _Ratio(n * sum([t * t for t in tops]) - total * total, n * bottom * bottom), n
        middle = mean(data)
        return _fsum([(x - middle) * (x - middle) for x in data]), n
    middle = mean(data)
    return _exact([(x - middle) * (x - middle) for x in data])[0], n


class _Ratio:
    """A quotient of two integers that is divided once."""

    def __init__(self, top, bottom):
        self.top = top
        self.bottom = bottom

    def __truediv__(self, n):
        return self.top / (self.bottom * n)


def _spread(ss, n):
    if isinstance(ss, int):
        return ss // n if ss % n == 0 else ss / n
    return ss / n


def pvariance(data, mu=None):
    ss, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _spread(ss, n)


def variance(data, xbar=None):
    ss, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _spread(ss, n - 1)


def _root(value):
    return value.sqrt() if hasattr(value, "sqrt") else math.sqrt(value)


def _exact_root(ss, n):
    """The square root of ss/n, rounded once."""
    if isinstance(ss, _Ratio):
        return _ratio_root(ss.top, ss.bottom * n)
    if isinstance(ss, int):
        return _ratio_root(ss, n)
    return _root(ss / n)


def _ratio_root(top, bottom):
    if top == 0:
        return 0.0
    shift = (top.bit_length() - bottom.bit_length() - 109) // 2
    if shift >= 0:
        q = top // (bottom << 2 * shift)
    else:
        q = (top << -2 * shift) // bottom
    root = _isqrt(q)
    # A bit that stands for the rest decides between two neighbours.
    root |= root * root != q
    return float(root) * 2.0**shift if shift >= 0 else root / (1 << -shift)


def _isqrt(n):
    if n == 0:
        return 0
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


def pstdev(data, mu=None):
    ss, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _exact_root(ss, n)


def stdev(data, xbar=None):
    ss, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _exact_root(ss, n - 1)


def _pairs(x, y, name):
    x, y = list(x), list(y)
    n = len(x)
    if len(y) != n:
        raise StatisticsError("%s requires that both inputs have same number of data points" % name)
    if n < 2:
        raise StatisticsError("%s requires at least two data points" % name)
    return x, y, n


def covariance(x, y, /):
    x, y, n = _pairs(x, y, "covariance")
    xbar = _fsum(x) / n
    ybar = _fsum(y) / n
    return _fsum([(a - xbar) * (b - ybar) for a, b in zip(x, y)]) / (n - 1)


def correlation(x, y, /):
    x, y, n = _pairs(x, y, "correlation")
    xbar = _fsum(x) / n
    ybar = _fsum(y) / n
    sxy = _fsum([(a - xbar) * (b - ybar) for a, b in zip(x, y)])
    sxx = _fsum([(a - xbar) ** 2 for a in x])
    syy = _fsum([(b - ybar) ** 2 for b in y])
    if not sxx or not syy:
        raise StatisticsError("at least one of the inputs is constant")
    return sxy / math.sqrt(sxx * syy)


def linear_regression(x, y, /, *, proportional=False):
    from collections import namedtuple

    x, y, n = _pairs(x, y, "linear regression")
    if proportional:
        sxy = _fsum([a * b for a, b in zip(x, y)])
        sxx = _fsum([a * a for a in x])
    else:
        xbar = _fsum(x) / n
        ybar = _fsum(y) / n
        sxy = _fsum([(a - xbar) * (b - ybar) for a, b in zip(x, y)])
        sxx = _fsum([(a - xbar) ** 2 for a in x])
    if not sxx:
        raise StatisticsError("x is constant")
    slope = sxy / sxx
    return namedtuple("LinearRegression", "slope intercept")(
        slope, 0.0 if proportional else ybar - slope * xbar
    )


def __getattr__(name):
    if name == "NormalDist":
        from _normaldist import NormalDist

        globals()[name] = NormalDist
        return NormalDist
    raise AttributeError("module 'statistics' has no attribute '%s'" % name)
