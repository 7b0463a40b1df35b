"""Decimal numbers."""

ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN = "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_EVEN"
ROUND_CEILING, ROUND_FLOOR, ROUND_UP = "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP"
ROUND_HALF_DOWN, ROUND_05UP = "ROUND_HALF_DOWN", "ROUND_05UP"
MAX_PREC = MAX_EMAX = 425000000
MIN_EMIN = -425000000
HAVE_THREADS = False


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass



try:

    class DivisionByZero(DecimalException, ZeroDivisionError):
        pass

except TypeError:

    class DivisionByZero(ZeroDivisionError):
        pass


class DivisionUndefined(InvalidOperation):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact):
    pass


class Underflow(Inexact):
    pass


class FloatOperation(DecimalException):
    pass


_SIGNALS = [Clamped, DivisionByZero, Inexact, Overflow, Rounded, Underflow, InvalidOperation, Subnormal, FloatOperation]


class Context:
    def __init__(self, prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=None, traps=None):
        self.prec = prec
        self.rounding = rounding
        self.Emin = Emin
        self.Emax = Emax
        self.capitals = capitals
        self.clamp = clamp
        self.flags = {signal: False for signal in _SIGNALS}
        if traps is None:
            traps = [InvalidOperation, DivisionByZero, Overflow]
        self.traps = traps if isinstance(traps, dict) else {signal: signal in traps for signal in _SIGNALS}

    def copy(self):
        made = Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp)
        made.traps = dict(self.traps)
        made.flags = dict(self.flags)
        return made

    def clear_flags(self):
        self.flags = {signal: False for signal in _SIGNALS}

    def clear_traps(self):
        self.traps = {signal: False for signal in _SIGNALS}

    def __repr__(self):
        names = lambda which: "[%s]" % ", ".join([s.__name__ for s in _SIGNALS if which[s]])
        return "Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d, clamp=%d, flags=%s, traps=%s)" % (
            self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
            names(self.flags), names(self.traps),
        )

    def create_decimal(self, num="0"):
        return _fix(Decimal(num), self)

    def create_decimal_from_float(self, f):
        return _fix(Decimal.from_float(f), self)

    def sqrt(self, x):
        return x.sqrt(self)

    def divide(self, a, b):
        return _in(self, lambda: Decimal(a) / Decimal(b))

    def add(self, a, b):
        return _in(self, lambda: Decimal(a) + Decimal(b))

    def subtract(self, a, b):
        return _in(self, lambda: Decimal(a) - Decimal(b))

    def multiply(self, a, b):
        return _in(self, lambda: Decimal(a) * Decimal(b))

    def power(self, a, b, modulo=None):
        return _in(self, lambda: Decimal(a) ** Decimal(b))

    def quantize(self, a, b):
        return Decimal(a).quantize(Decimal(b), context=self)

    def plus(self, a):
        return _fix(Decimal(a), self)


def _in(context, act):
    with localcontext(context):
        return act()


DefaultContext = Context()
BasicContext = Context(9, ROUND_HALF_UP)
ExtendedContext = Context(9, traps=[])
_current = Context()


def getcontext():
    return _current


def setcontext(context):
    global _current
    _current = context


class localcontext:
    def __init__(self, ctx=None, **kwargs):
        self._new = (getcontext() if ctx is None else ctx).copy()
        for name, value in kwargs.items():
            setattr(self._new, name, value)

    def __enter__(self):
        self._old = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *exc):
        setcontext(self._old)


def _signal(kind, text=None, result=None, context=None):
    context = context or _current
    context.flags[kind] = True
    if context.traps.get(kind):
        raise kind([kind] if text is None else text)
    return result


def _raw(sign, digits, exp):
    """A finite number: an integer without sign, and an exponent."""
    made = object.__new__(Decimal)
    made._sign = sign
    made._int = digits
    made._exp = exp
    made._special = None
    return made


def _special(sign, name):
    made = _raw(sign, 0, 0)
    made._special = name
    return made


def _length(n):
    return len(str(n)) if n else 1


def _round_int(sign, n, drop, rounding):
    """n without its last `drop` digits, rounded; and whether something was lost."""
    if drop <= 0:
        return n * 10**-drop, False
    unit = 10**drop
    q, r = divmod(n, unit)
    if r == 0:
        return q, False
    twice = r * 2
    if rounding == ROUND_HALF_EVEN:
        up = twice > unit or (twice == unit and q % 2 == 1)
    elif rounding == ROUND_HALF_UP:
        up = twice >= unit
    elif rounding == ROUND_HALF_DOWN:
        up = twice > unit
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_CEILING:
        up = not sign
    elif rounding == ROUND_FLOOR:
        up = bool(sign)
    elif rounding == ROUND_05UP:
        up = q % 5 == 0
    else:
        raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
    return q + up, True


def _fix(x, context=None):
    """Rounded to the precision of the context."""
    context = context or _current
    if x._special:
        return x
    drop = _length(x._int) - context.prec
    if drop > 0:
        n, inexact = _round_int(x._sign, x._int, drop, context.rounding)
        if _length(n) > context.prec:
            n //= 10
            drop += 1
        context.flags[Rounded] = True
        if inexact:
            _signal(Inexact, context=context)
        x = _raw(x._sign, n, x._exp + drop)
    if x._int and x._exp + _length(x._int) - 1 > context.Emax:
        return _signal(Overflow, "above Emax", _special(x._sign, "Infinity"), context)
    return x


def _parse(text):
    s = text.strip().replace("_", "")
    sign = 0
    if s[:1] in ("+", "-"):
        sign = int(s[0] == "-")
        s = s[1:]
    low = s.lower()
    if low in ("inf", "infinity"):
        return _special(sign, "Infinity")
    if low[:3] == "nan" or low[:4] == "snan":
        if low.lstrip("sna").isdigit() or low in ("nan", "snan"):
            return _special(sign, "sNaN" if low[0] == "s" else "NaN")
        return None
    exp = 0
    at = low.find("e")
    if at >= 0:
        part = s[at + 1 :]
        digits = part[1:] if part[:1] in ("+", "-") else part
        if not digits.isdigit():
            return None
        exp = int(part)
        s = s[:at]
    whole, dot, part = s.partition(".")
    if not (whole + part).isdigit():
        return None
    return _raw(sign, int(whole + part), exp - len(part))


def _convert(other):
    if isinstance(other, Decimal):
        return other
    if isinstance(other, int):
        return _raw(int(other < 0), abs(int(other)), 0)
    return None


class Decimal:
    __slots__ = ("_sign", "_int", "_exp", "_special")

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            made = _parse(value)
            if made is None:
                made = _signal(InvalidOperation, [ConversionSyntax], _special(0, "NaN"), context)
        elif isinstance(value, int):
            made = _raw(int(value < 0), abs(int(value)), 0)
        elif isinstance(value, Decimal):
            made = value
        elif isinstance(value, float):
            made = cls.from_float(value)
        elif isinstance(value, (tuple, list)):
            sign, digits, exp = value
            if exp == "F":
                return _special(sign, "Infinity")
            if exp in ("n", "N"):
                return _special(sign, "NaN")
            made = _raw(sign, int("".join(map(str, digits)) or "0"), exp)
        else:
            raise TypeError(
                "conversion from %s to Decimal is not supported" % type(value).__name__
            )
        if cls is not Decimal:
            other = object.__new__(cls)
            other._sign, other._int, other._exp, other._special = made._sign, made._int, made._exp, made._special
            return other
        return made

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if f != f:
            return _special(0, "NaN")
        if f in (float("inf"), float("-inf")):
            return _special(int(f < 0), "Infinity")
        from math import copysign, frexp

        sign = int(copysign(1.0, f) < 0)
        m, e = frexp(abs(f))
        n, e = int(m * 9007199254740992), e - 53
        if not n:
            return _raw(sign, 0, 0)
        while n % 2 == 0 and e < 0:
            n //= 2
            e += 1
        return _raw(sign, n << e, 0) if e >= 0 else _raw(sign, n * 5**-e, e)

    def __str__(self, eng=False):
        sign = "-" if self._sign else ""
        if self._special:
            return sign + self._special
        digits = str(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            dot = left
        elif eng:
            dot = (left + 1) % 3 - 1 if not self._int else (left - 1) % 3 + 1
        else:
            dot = 1
        if dot <= 0:
            whole, part = "0", "." + "0" * -dot + digits
        elif dot >= len(digits):
            whole, part = digits + "0" * (dot - len(digits)), ""
        else:
            whole, part = digits[:dot], "." + digits[dot:]
        tail = ""
        if left != dot:
            tail = ("E" if _current.capitals else "e") + "%+d" % (left - dot)
        return sign + whole + part + tail

    def __repr__(self):
        return "Decimal('%s')" % str(self)

    def to_eng_string(self, context=None):
        return self.__str__(True)

    def __hash__(self):
        if self._special:
            return hash(float(self._special[-3:] if self._special != "Infinity" else "inf"))
        if self._exp >= 0:
            return hash((-1 if self._sign else 1) * self._int * 10**self._exp)
        top, bottom = self.as_integer_ratio()
        if bottom == 1:
            return hash(top)
        value = float(self)
        return hash(value) if Decimal(value) == self else hash((top, bottom))

    def __bool__(self):
        return bool(self._special or self._int)

    def _value(self):
        return -self._int if self._sign else self._int

    def _align(self, other):
        e = min(self._exp, other._exp)
        return self._value() * 10 ** (self._exp - e), other._value() * 10 ** (other._exp - e), e

    def _order(self, other):
        """-1, 0 or 1; None where one is no number; NotImplemented."""
        if isinstance(other, float):
            other = Decimal.from_float(other)
        elif type(other).__name__ == "Fraction":
            top, bottom = other.numerator, other.denominator
            return Decimal(self._value())._scaled(self._exp)._order_fraction(top, bottom)
        else:
            other = _convert(other)
        if other is None:
            return NotImplemented
        if self.is_nan() or other.is_nan():
            return None
        if self._special or other._special:
            a = 0 if not self._special else -1 if self._sign else 1
            b = 0 if not other._special else -1 if other._sign else 1
            return (a > b) - (a < b)
        a, b, _ = self._align(other)
        return (a > b) - (a < b)

    def _scaled(self, exp):
        return _raw(self._sign, self._int, self._exp + exp)

    def _order_fraction(self, top, bottom):
        a, b = self.as_integer_ratio()
        return (a * bottom > top * b) - (a * bottom < top * b)

    def __eq__(self, other):
        order = self._order(other)
        return order if order is NotImplemented else order == 0

    def _ordered(self, other, test):
        order = self._order(other)
        if order is NotImplemented:
            return order
        if order is None:
            return _signal(InvalidOperation, "comparison involving NaN", False)
        return test(order)

    def __lt__(self, other):
        return self._ordered(other, lambda order: order < 0)

    def __le__(self, other):
        return self._ordered(other, lambda order: order <= 0)

    def __gt__(self, other):
        return self._ordered(other, lambda order: order > 0)

    def __ge__(self, other):
        return self._ordered(other, lambda order: order >= 0)

    def _nan(self, other=None):
        for x in (self, other):
            if x is not None and x._special in ("NaN", "sNaN"):
                if x._special == "sNaN":
                    return _signal(InvalidOperation, result=_special(x._sign, "NaN"))
                return x
        return None

    def __add__(self, other):
        other = _convert(other)
        if other is None:
            return NotImplemented
        if self._special or other._special:
            nan = self._nan(other)
            if nan is not None:
                return nan
            if self._special and other._special and self._sign != other._sign:
                return _signal(InvalidOperation, result=_special(0, "NaN"))
            return self if self._special else other
        a, b, e = self._align(other)
        total = a + b
        sign = int(total < 0)
        if not total:
            sign = self._sign & other._sign
            if _current.rounding == ROUND_FLOOR and self._sign != other._sign:
                sign = 1
        return _fix(_raw(sign, abs(total), e))

    __radd__ = __add__

    def __neg__(self):
        if self._special:
            return self.copy_negate()
        return _fix(_raw(0 if not self._int else 1 - self._sign, self._int, self._exp))

    def __pos__(self):
        return _fix(_raw(0, 0, self._exp) if not self._int and not self._special else self)

    def __abs__(self):
        return _fix(self.copy_abs())

    def __sub__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else self + other.copy_negate()

    def __rsub__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else other - self

    def __mul__(self, other):
        other = _convert(other)
        if other is None:
            return NotImplemented
        sign = self._sign ^ other._sign
        if self._special or other._special:
            nan = self._nan(other)
            if nan is not None:
                return nan
            if not self or not other:
                return _signal(InvalidOperation, result=_special(0, "NaN"))
            return _special(sign, "Infinity")
        return _fix(_raw(sign, self._int * other._int, self._exp + other._exp))

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = _convert(other)
        if other is None:
            return NotImplemented
        sign = self._sign ^ other._sign
        if self._special or other._special:
            nan = self._nan(other)
            if nan is not None:
                return nan
            if self._special and other._special:
                return _signal(InvalidOperation, result=_special(0, "NaN"))
            return _special(sign, "Infinity") if self._special else _raw(sign, 0, 0)
        if not other._int:
            if not self._int:
                return _signal(InvalidOperation, [DivisionUndefined], _special(0, "NaN"))
            return _signal(DivisionByZero, result=_special(sign, "Infinity"))
        exp = self._exp - other._exp
        if not self._int:
            return _fix(_raw(sign, 0, exp))
        shift = _length(other._int) - _length(self._int) + _current.prec + 1
        e = exp - shift
        if shift >= 0:
            q, r = divmod(self._int * 10**shift, other._int)
        else:
            q, r = divmod(self._int, other._int * 10**-shift)
        if r:
            # A digit that is no five and no zero stands for the rest.
            if q % 5 == 0:
                q += 1
        else:
            while e < exp and q % 10 == 0:
                q //= 10
                e += 1
        return _fix(_raw(sign, q, e))

    def __rtruediv__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else other / self

    def _divided(self, other):
        """Quotient towards zero and remainder."""
        sign = self._sign ^ other._sign
        e = min(self._exp, other._exp)
        a = self._int * 10 ** (self._exp - e)
        b = other._int * 10 ** (other._exp - e)
        q, r = divmod(a, b)
        if _length(q) > _current.prec:
            kind = [InvalidOperation]
            nan = _signal(InvalidOperation, kind, _special(0, "NaN"))
            return nan, nan
        return _raw(sign, q, 0), _raw(self._sign, r, e)

    def __divmod__(self, other):
        other = _convert(other)
        if other is None:
            return NotImplemented
        nan = self._nan(other)
        if nan is not None:
            return nan, nan
        if self._special:
            nan = _signal(InvalidOperation, result=_special(0, "NaN"))
            return (nan, nan) if other._special else (_special(self._sign ^ other._sign, "Infinity"), nan)
        if other._special:
            return _raw(self._sign ^ other._sign, 0, 0), self
        if not other._int:
            if not self._int:
                nan = _signal(InvalidOperation, [DivisionUndefined], _special(0, "NaN"))
                return nan, nan
            return (
                _signal(DivisionByZero, result=_special(self._sign ^ other._sign, "Infinity")),
                _special(0, "NaN"),
            )
        q, r = self._divided(other)
        return q, _fix(r)

    def __floordiv__(self, other):
        pair = divmod(self, other) if _convert(other) is not None else NotImplemented
        return pair if pair is NotImplemented else pair[0]

    def __rfloordiv__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else other // self

    def __mod__(self, other):
        other = _convert(other)
        if other is None:
            return NotImplemented
        if not self._special and not other._special and not other._int:
            return _signal(InvalidOperation, result=_special(0, "NaN"))
        return divmod(self, other)[1]

    def __rmod__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else other % self

    def __rdivmod__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else divmod(other, self)

    def __pow__(self, other, modulo=None):
        if modulo is not None:
            return Decimal(pow(int(self), int(other), int(modulo)))
        other = _convert(other)
        if other is None:
            return NotImplemented
        nan = self._nan(other)
        if nan is not None:
            return nan
        if not other:
            if not self:
                return _signal(InvalidOperation, result=_special(0, "NaN"))
            return _raw(0, 1, 0)
        whole = not other._special and other == other.to_integral_value()
        n = int(other) if whole else None
        sign = self._sign if whole and n % 2 else 0
        if self._sign and not whole and self:
            return _signal(InvalidOperation, result=_special(0, "NaN"))
        if not self or self._special:
            is_up = bool(self._special) != bool(other._sign)
            return _special(sign, "Infinity") if is_up else _raw(sign, 0, 0)
        if whole and abs(n) < 10000:
            if n > 0 and _length(self._int) * n <= _current.prec * 40:
                made = _raw(sign, self._int**n, self._exp * n)
                return _fix(made)
            with localcontext() as context:
                context.prec += len(str(abs(n))) + 6
                context.rounding = ROUND_HALF_EVEN
                base = self.copy_abs()
                result = _raw(0, 1, 0)
                k = abs(n)
                while k:
                    if k & 1:
                        result = result * base
                    k >>= 1
                    if k:
                        base = base * base
                if n < 0:
                    result = 1 / result
            result = _fix(_raw(sign, result._int, result._exp))
            if n < 0:
                return _exact_power(self, n, result)
            return result
        with localcontext() as context:
            context.prec += 12 + max(0, self.adjusted() and len(str(abs(self.adjusted()))))
            result = (other * self.copy_abs().ln()).exp()
        return _fix(_raw(sign, result._int, result._exp))

    def __rpow__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else other**self

    def _check_finite(self, what):
        if self.is_nan():
            raise ValueError("cannot convert NaN to integer" + what)
        if self._special:
            raise OverflowError("cannot convert Infinity to integer" + what)

    def __int__(self):
        self._check_finite("")
        n = self._int * 10**self._exp if self._exp >= 0 else self._int // 10**-self._exp
        return -n if self._sign else n

    __trunc__ = __int__

    def __float__(self):
        if self._special:
            return float("-inf" if self._sign else "inf") if self.is_infinite() else float("nan")
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    def __floor__(self):
        return int(self.to_integral_value(ROUND_FLOOR))

    def __ceil__(self):
        return int(self.to_integral_value(ROUND_CEILING))

    def __round__(self, n=None):
        if n is None:
            self._check_finite("")
            return int(self.to_integral_value(ROUND_HALF_EVEN))
        return self.quantize(_raw(0, 1, -n), ROUND_HALF_EVEN)

    def __format__(self, spec):
        from _decimaltext import format_decimal

        return format_decimal(self, spec)

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def conjugate(self):
        return self

    def as_tuple(self):
        from collections import namedtuple

        make = namedtuple("DecimalTuple", "sign digits exponent")
        if self._special == "Infinity":
            return make(self._sign, (0,), "F")
        if self._special:
            return make(self._sign, (), "n" if self._special == "NaN" else "N")
        return make(self._sign, tuple([int(c) for c in str(self._int)]), self._exp)

    def as_integer_ratio(self):
        self._check_ratio()
        n = self._value()
        if self._exp >= 0:
            return n * 10**self._exp, 1
        from fractions import Fraction

        return Fraction(n, 10**-self._exp).as_integer_ratio()

    def _check_ratio(self):
        if self.is_nan():
            raise ValueError("cannot convert NaN to integer ratio")
        if self._special:
            raise OverflowError("cannot convert Infinity to integer ratio")

    def is_nan(self):
        return self._special in ("NaN", "sNaN")

    def is_qnan(self):
        return self._special == "NaN"

    def is_snan(self):
        return self._special == "sNaN"

    def is_infinite(self):
        return self._special == "Infinity"

    def is_finite(self):
        return self._special is None

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return not self._special and not self._int

    def is_normal(self, context=None):
        return not self._special and bool(self._int)

    def is_canonical(self):
        return True

    def copy_abs(self):
        return _special(0, self._special) if self._special else _raw(0, self._int, self._exp)

    def copy_negate(self):
        sign = 1 - self._sign
        return _special(sign, self._special) if self._special else _raw(sign, self._int, self._exp)

    def copy_sign(self, other, context=None):
        return self if self._sign == _convert(other)._sign else self.copy_negate()

    def adjusted(self):
        return 0 if self._special else self._exp + _length(self._int) - 1

    def quantize(self, exp, rounding=None, context=None):
        exp = _convert(exp)
        context = context or _current
        if self._special or exp._special:
            nan = self._nan(exp)
            if nan is not None:
                return nan
            if self._special and exp._special:
                return self
            return _signal(InvalidOperation, result=_special(0, "NaN"), context=context)
        n, inexact = _round_int(
            self._sign, self._int, exp._exp - self._exp, rounding or context.rounding
        )
        if _length(n) > context.prec:
            return _signal(InvalidOperation, result=_special(0, "NaN"), context=context)
        if inexact:
            _signal(Inexact, context=context)
        return _raw(self._sign, n, exp._exp)

    def same_quantum(self, other, context=None):
        return self._exp == _convert(other)._exp

    def to_integral_value(self, rounding=None, context=None):
        if self._special or self._exp >= 0:
            return self
        n, _ = _round_int(self._sign, self._int, -self._exp, rounding or _current.rounding)
        return _raw(self._sign, n, 0)

    to_integral = to_integral_exact = to_integral_value

    def normalize(self, context=None):
        if self._special:
            return self
        x = _fix(self, context)
        if not x._int:
            return _raw(x._sign, 0, 0)
        n, e = x._int, x._exp
        while n % 10 == 0:
            n //= 10
            e += 1
        return _raw(x._sign, n, e)

    def remainder_near(self, other, context=None):
        other = _convert(other)
        q = (self / other).to_integral_value(ROUND_HALF_EVEN)
        return self - q * other

    def fma(self, other, third, context=None):
        other = _convert(other)
        exact = _raw(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
        return exact + third

    def compare(self, other, context=None):
        order = self._order(other)
        return _special(0, "NaN") if order is None else Decimal(order)

    def max(self, other, context=None):
        other = _convert(other)
        return _fix(other if self < other else self)

    def min(self, other, context=None):
        other = _convert(other)
        return _fix(self if self < other else other)

    def scaleb(self, other, context=None):
        return self if self._special else _fix(self._scaled(int(other)))

    def shift(self, other, context=None):
        n = int(other)
        digits = self._int * 10**n if n >= 0 else self._int // 10**-n
        return _raw(self._sign, digits % 10**_current.prec, self._exp)

    def logb(self, context=None):
        return Decimal(self.adjusted())

    def number_class(self, context=None):
        if self._special:
            return self._special if self.is_nan() else ("-" if self._sign else "+") + "Infinity"
        return ("-" if self._sign else "+") + ("Normal" if self._int else "Zero")

    def sqrt(self, context=None):
        context = context or _current
        if self._special:
            nan = self._nan()
            if nan is not None:
                return nan
            if not self._sign:
                return self
        if not self._int and not self._special:
            return _fix(_raw(self._sign, 0, self._exp // 2), context)
        if self._sign:
            return _signal(InvalidOperation, result=_special(0, "NaN"), context=context)
        prec = context.prec + 1
        ideal = self._exp >> 1
        n, e = self._int, self._exp
        size = _length(n)
        if e & 1:
            n *= 10
            size = (size >> 1) + 1
            e = e >> 1
        else:
            size = size + 1 >> 1
            e = e >> 1
        shift = prec - size
        if shift >= 0:
            n *= 100**shift
            exact = True
        else:
            n, r = divmod(n, 100**-shift)
            exact = not r
        e -= shift
        root = _isqrt(n)
        exact = exact and root * root == n
        if exact:
            if shift >= 0:
                root //= 10**shift
            else:
                root *= 10**-shift
            e += shift
        elif root % 5 == 0:
            root += 1
        rounding, context.rounding = context.rounding, ROUND_HALF_EVEN
        try:
            made = _fix(_raw(0, root, e), context)
        finally:
            context.rounding = rounding
        return made

    def exp(self, context=None):
        from _decimaltext import exp

        return exp(self, context or _current)

    def ln(self, context=None):
        from _decimaltext import ln

        return ln(self, context or _current)

    def log10(self, context=None):
        from _decimaltext import log10

        return log10(self, context or _current)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return Decimal, (str(self),)


def _isqrt(n):
    if n == 0:
        return 0
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = x + n // x >> 1
        if y >= x:
            return x
        x = y


def _exact_power(base, n, result):
    """Without zeros at its end where a negative power is exact: Decimal(2) ** -1 is 0.5."""
    x = result
    digits, e = x._int, x._exp
    while digits and digits % 10 == 0:
        digits //= 10
        e += 1
    short = _raw(x._sign, digits, e)
    top = short._int * base._int**-n
    exact = e + base._exp * -n
    return short if exact <= 0 and top == 10**-exact else result


class DecimalTuple:
    pass


import sys as _sys

if "numbers" in _sys.modules:
    _sys.modules["numbers"].Number.register(Decimal)
