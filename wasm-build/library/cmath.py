"""Mathematics of complex numbers."""

import math

from _cmath import cos, e, exp, log as _log, phase, pi, polar, rect, sin, sqrt

inf, nan, tau = math.inf, math.nan, math.tau
infj, nanj = complex(0, math.inf), complex(0, math.nan)


def _complex(z):
    return z if isinstance(z, complex) else complex(z)


def log(z, base=None, /):
    return _log(z) if base is None else _log(z) / _log(base)


def log10(z, /):
    z = _complex(z)
    return complex(math.log10(abs(z)), phase(z) / math.log(10))


def sinh(z, /):
    z = _complex(z)
    return complex(math.sinh(z.real) * math.cos(z.imag), math.cosh(z.real) * math.sin(z.imag))


def cosh(z, /):
    z = _complex(z)
    return complex(math.cosh(z.real) * math.cos(z.imag), math.sinh(z.real) * math.sin(z.imag))


def tanh(z, /):
    z = _complex(z)
    if abs(z.real) > 20:
        return complex(math.copysign(1, z.real), 0)
    return sinh(z) / cosh(z)


def tan(z, /):
    w = tanh(complex(-_complex(z).imag, _complex(z).real))
    return complex(w.imag, -w.real)


# W. Kahan, "Branch cuts for complex elementary functions", 1987, gives the forms below.


def asinh(z, /):
    z = _complex(z)
    left, right = sqrt(complex(1 + z.imag, -z.real)), sqrt(complex(1 - z.imag, z.real))
    return complex(
        math.asinh(left.real * right.imag - right.real * left.imag),
        math.atan2(z.imag, left.real * right.real - left.imag * right.imag),
    )


def acosh(z, /):
    z = _complex(z)
    left, right = sqrt(z - 1), sqrt(z + 1)
    return complex(
        math.asinh(left.real * right.real + left.imag * right.imag),
        2 * math.atan2(left.imag, right.real),
    )


def acos(z, /):
    z = _complex(z)
    left, right = sqrt(complex(1 - z.real, -z.imag)), sqrt(complex(1 + z.real, z.imag))
    return complex(
        2 * math.atan2(left.real, right.real),
        math.asinh(right.real * left.imag - right.imag * left.real),
    )


def asin(z, /):
    z = _complex(z)
    w = asinh(complex(-z.imag, z.real))
    return complex(w.imag, -w.real)


def atanh(z, /):
    z = _complex(z)
    if z == 1 or z == -1:
        raise ValueError("math domain error")
    if z.real < 0:
        return -atanh(-z)
    x, y = z.real, z.imag
    return complex(
        math.log1p(4 * x / ((1 - x) * (1 - x) + y * y)) / 4,
        math.atan2(2 * y, (1 - x) * (1 + x) - y * y) / 2,
    )


def atan(z, /):
    z = _complex(z)
    w = atanh(complex(-z.imag, z.real))
    return complex(w.imag, -w.real)


def isnan(z, /):
    z = _complex(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isinf(z, /):
    z = _complex(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isfinite(z, /):
    z = _complex(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)
