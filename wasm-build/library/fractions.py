"""Fractions of whole numbers, exact."""

from math import gcd as _gcd, isinf as _isinf, isnan as _isnan
import sys as _sys


def _digits(text):
    text = text.replace("_", "") if "__" not in text and text[:1] != "_" and text[-1:] != "_" else "?"
    if not text or any([not "0" <= c <= "9" for c in text]):
        raise ValueError
    return text


def _parse(text):
    whole = text.strip()
    sign = -1 if whole[:1] == "-" else 1
    if whole[:1] in ("-", "+"):
        whole = whole[1:]
    if "/" in whole:
        top, bottom = whole.split("/")
        return sign * int(_digits(top)), int(_digits(bottom))
    exponent = 0
    for mark in "eE":
        if mark in whole:
            whole, text = whole.split(mark)
            negative = text[:1] == "-"
            exponent = int(_digits(text[text[:1] in ("-", "+") :]))
            if negative:
                exponent = -exponent
            break
    part = ""
    if "." in whole:
        whole, part = whole.split(".")
        if not whole and not part:
            raise ValueError
        part = _digits(part) if part else ""
    top = int(_digits(whole) if whole else "0") * 10 ** len(part) + int(part or "0")
    exponent -= len(part)
    if exponent >= 0:
        return sign * top * 10**exponent, 1
    return sign * top, 10**-exponent


def _ratio(value):
    """A float as a fraction."""
    if _isnan(value):
        raise ValueError("cannot convert NaN to integer ratio")
    if _isinf(value):
        raise OverflowError("cannot convert Infinity to integer ratio")
    from math import frexp

    m, e = frexp(value)
    top, e = int(m * 9007199254740992), e - 53
    if e >= 0:
        return top << e, 1
    bottom = 1 << -e
    g = _gcd(top, bottom)
    return top // g, bottom // g


class Fraction:
    __slots__ = ("_numerator", "_denominator")

    def __init__(self, numerator=0, denominator=None):
        if denominator is None:
            if isinstance(numerator, int):
                top, bottom = int(numerator), 1
            elif isinstance(numerator, Fraction):
                top, bottom = numerator._numerator, numerator._denominator
            elif isinstance(numerator, float):
                top, bottom = _ratio(numerator)
            elif isinstance(numerator, str):
                try:
                    top, bottom = _parse(numerator)
                except ValueError:
                    raise ValueError("Invalid literal for Fraction: %r" % numerator) from None
                if bottom == 0:
                    raise ZeroDivisionError("Fraction(%s, 0)" % top)
            elif hasattr(numerator, "as_integer_ratio"):
                top, bottom = numerator.as_integer_ratio()
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            if isinstance(numerator, int) and isinstance(denominator, int):
                top, bottom = int(numerator), int(denominator)
            else:
                top = _top(numerator) * _bottom(denominator)
                bottom = _bottom(numerator) * _top(denominator)
        else:
            raise TypeError("both arguments should be Rational instances")
        if bottom == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % top)
        g = _gcd(top, bottom)
        if bottom < 0:
            g = -g
        self._numerator = top // g
        self._denominator = bottom // g

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    real = property(lambda self: self)
    imag = 0

    @classmethod
    def from_float(cls, f):
        return cls(f)

    @classmethod
    def from_decimal(cls, dec):
        return cls(*dec.as_integer_ratio())

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return "%s(%s, %s)" % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    def __format__(self, spec):
        return format(str(self), spec) if not spec or spec[-1] not in "eEfFgG%" else format(float(self), spec)

    def _binary(self, other, exact, inexact):
        if isinstance(other, (int, Fraction)):
            return exact(self._numerator, self._denominator, _top(other), _bottom(other))
        if isinstance(other, float):
            return inexact(float(self), other)
        if isinstance(other, complex):
            return inexact(complex(float(self)), other)
        return NotImplemented

    def _reversed(self, other, exact, inexact):
        if isinstance(other, int):
            return exact(other, 1, self._numerator, self._denominator)
        if isinstance(other, float):
            return inexact(other, float(self))
        if isinstance(other, complex):
            return inexact(other, complex(float(self)))
        return NotImplemented

    def __add__(self, other):
        return self._binary(other, _add, lambda a, b: a + b)

    def __radd__(self, other):
        return self._reversed(other, _add, lambda a, b: a + b)

    def __sub__(self, other):
        return self._binary(other, _sub, lambda a, b: a - b)

    def __rsub__(self, other):
        return self._reversed(other, _sub, lambda a, b: a - b)

    def __mul__(self, other):
        return self._binary(other, _mul, lambda a, b: a * b)

    def __rmul__(self, other):
        return self._reversed(other, _mul, lambda a, b: a * b)

    def __truediv__(self, other):
        return self._binary(other, _div, lambda a, b: a / b)

    def __rtruediv__(self, other):
        return self._reversed(other, _div, lambda a, b: a / b)

    def __floordiv__(self, other):
        return self._binary(other, _floordiv, lambda a, b: a // b)

    def __rfloordiv__(self, other):
        return self._reversed(other, _floordiv, lambda a, b: a // b)

    def __mod__(self, other):
        return self._binary(other, _mod, lambda a, b: a % b)

    def __rmod__(self, other):
        return self._reversed(other, _mod, lambda a, b: a % b)

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    def __pow__(self, other):
        if isinstance(other, Fraction) and other._denominator == 1:
            other = other._numerator
        if isinstance(other, int):
            if other >= 0:
                return Fraction(self._numerator**other, self._denominator**other)
            if self._numerator == 0:
                raise ZeroDivisionError("Fraction(%s, 0)" % self._denominator**-other)
            return Fraction(self._denominator**-other, self._numerator**-other)
        if isinstance(other, (float, Fraction)):
            return float(self) ** float(other)
        return NotImplemented

    def __rpow__(self, other):
        if self._denominator == 1 and isinstance(other, int):
            return Fraction(other) ** self._numerator if self._numerator < 0 else other**self._numerator
        return other ** float(self)

    def __pos__(self):
        return Fraction(self)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __int__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator

    __trunc__ = __int__

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __float__(self):
        return self._numerator / self._denominator

    def __complex__(self):
        return complex(float(self))

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, left = divmod(self._numerator, self._denominator)
            twice = left * 2
            if twice < self._denominator or (twice == self._denominator and floor % 2 == 0):
                return floor
            return floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        value = float(self)
        return hash(value) if Fraction(value) == self else hash((self._numerator, self._denominator))

    def __bool__(self):
        return self._numerator != 0

    def __eq__(self, other):
        if isinstance(other, (int, Fraction)):
            return self._numerator == _top(other) and self._denominator == _bottom(other)
        if isinstance(other, float):
            return False if other != other or _isinf(other) else self == Fraction(other)
        if isinstance(other, complex):
            return other.imag == 0 and self == other.real
        return NotImplemented

    def _order(self, other):
        """The sign of self - other, or None."""
        if isinstance(other, float):
            if _isnan(other):
                return 2
            if _isinf(other):
                return -1 if other > 0 else 1
            other = Fraction(other)
        if isinstance(other, (int, Fraction)):
            return self._numerator * _bottom(other) - _top(other) * self._denominator
        return None

    def __lt__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order < 0

    def __le__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order <= 0

    def __gt__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order > 0 and other == other

    def __ge__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order >= 0 and other == other

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _top(x):
    return x if isinstance(x, int) else x._numerator


def _bottom(x):
    return 1 if isinstance(x, int) else x._denominator


def _add(a, b, c, d):
    return Fraction(a * d + c * b, b * d)


def _sub(a, b, c, d):
    return Fraction(a * d - c * b, b * d)


def _mul(a, b, c, d):
    return Fraction(a * c, b * d)


def _div(a, b, c, d):
    return Fraction(a * d, b * c)


def _floordiv(a, b, c, d):
    return a * d // (b * c)


def _mod(a, b, c, d):
    return Fraction(a * d % (c * b), b * d)


if "numbers" in _sys.modules:
    _sys.modules["numbers"].Rational.register(Fraction)
