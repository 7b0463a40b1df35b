"""Names for values."""

import sys as _sys


class auto:
    value = None

    def __init__(self, value=None):
        self.value = value


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


def _is_descriptor(value):
    return (
        isinstance(value, (type(_is_descriptor), property, classmethod, staticmethod))
        or hasattr(type(value), "__get__")
    )


class _EnumDict(dict):
    """The names of a class body, in order; the values of auto() come here."""

    def __init__(self):
        super().__init__()
        self._names = []
        self._values = []
        self._generate = None
        self._skip = []

    def __setitem__(self, key, value):
        if key.startswith("__") and key.endswith("__"):
            pass
        elif key == "_generate_next_value_":
            self._generate = value.__func__ if isinstance(value, staticmethod) else value
        elif key == "_ignore_":
            self._skip = value.replace(",", " ").split() if isinstance(value, str) else list(value)
        elif key.startswith("_") and key.endswith("_"):
            pass
        elif key in self._names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._skip or isinstance(value, nonmember):
            value = value.value if isinstance(value, nonmember) else value
        elif isinstance(value, member) or not _is_descriptor(value):
            if isinstance(value, member):
                value = value.value
            if isinstance(value, auto):
                if value.value is None:
                    value.value = self._generate(key, 1, len(self._names), self._values[:])
                value = value.value
            elif isinstance(value, tuple) and any([isinstance(part, auto) for part in value]):
                parts = []
                for part in value:
                    if isinstance(part, auto):
                        part = self._generate(key, 1, len(self._names), self._values[:])
                    parts.append(part)
                value = tuple(parts)
            self._names.append(key)
            self._values.append(value)
        super().__setitem__(key, value)


def _plain_type(bases):
    """The type of the values among the bases, as int in IntEnum; object otherwise."""
    for base in bases:
        kind = base.__dict__.get("_member_type_")
        if kind is not None:
            if kind is not object:
                return kind
        elif not isinstance(base, EnumType):
            for one in base.__mro__:
                if one in (int, float, str, bytes, tuple, complex):
                    return base
    return object


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        for base in bases:
            if isinstance(base, EnumType) and base._member_map_:
                raise TypeError("%s cannot extend %r" % ("<enum %r>" % cls, base))
        body = _EnumDict()
        body._generate = _next_value
        for base in reversed(bases):
            found = getattr(base, "_generate_next_value_", None)
            if found is not None:
                body._generate = found
        return body

    def __new__(metacls, name, bases, body, *, boundary=None, **kwds):
        if isinstance(body, _EnumDict) and not body._names:
            # The body of a class may have been written past __setitem__.
            written, body = body, _EnumDict()
            body._generate = written._generate
            for key, value in written.items():
                body[key] = value
        names = getattr(body, "_names", [])
        values = {}
        namespace = {}
        for key, value in body.items():
            if key in names:
                values[key] = value
            elif key != "_generate_next_value_" or isinstance(value, staticmethod):
                namespace[key] = value
            else:
                namespace[key] = staticmethod(value)
        namespace["_member_map_"] = {}
        namespace["_member_names_"] = []
        namespace["_value2member_map_"] = {}
        namespace["_unhashable_"] = []
        namespace["_member_type_"] = kind = _plain_type(bases)
        own_new = namespace.pop("__new__", None)
        if own_new is not None:
            namespace["_make_member_"] = own_new if isinstance(own_new, staticmethod) else staticmethod(own_new)
        cls = super().__new__(metacls, name, bases, namespace, **kwds)
        for key in names:
            cls._add(key, values[key], kind)
        return cls

    def _add(cls, key, value, kind):
        args = value if isinstance(value, tuple) and kind is not tuple else (value,)
        make = getattr(cls, "_make_member_", None)
        if make is not None:
            one = make(cls, *args)
            if not hasattr(one, "_value_"):
                one._value_ = value
        elif kind is object:
            one = object.__new__(cls)
            one._value_ = value
        else:
            one = kind.__new__(cls, *args)
            one._value_ = value if not isinstance(value, tuple) or kind is tuple else kind(*args)
        value = one._value_
        known = cls._find(value)
        if known is None:
            one._name_ = key
            one._sort_order_ = len(cls._member_names_)
            if hasattr(cls, "__init__") and "__init__" in _defined(cls):
                one.__init__(*args)
            known = one
            value = one._value_
            if not cls._is_combined(value):
                cls._member_names_.append(key)
            try:
                cls._value2member_map_[value] = one
            except TypeError:
                cls._unhashable_.append(one)
        cls._member_map_[key] = known
        type.__setattr__(cls, key, known)

    def _is_combined(cls, value):
        return False

    def _find(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for one in cls._unhashable_:
                if one._value_ == value:
                    return one
        return None

    def __call__(cls, value, names=None, *args, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None and not args:
            return cls._of(value)
        if not cls._member_map_ and names is not None:
            return cls._functional(value, names, start, type)
        return cls._of((value, names) + args)

    def _functional(cls, name, names, start, kind):
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        bases = (cls,) if kind is None else (kind, cls)
        body = EnumType.__prepare__(name, bases)
        items = list(names.items()) if isinstance(names, dict) else list(names)
        values = []
        for i, item in enumerate(items):
            if isinstance(item, str):
                value = cls._generate_next_value_(item, start, i, values[:])
            else:
                item, value = item
            values.append(value)
            body[item] = value
        return EnumType.__new__(cls.__class__, name, bases, body)

    def _of(cls, value):
        if value.__class__ is cls:
            return value
        found = cls._find(value)
        if found is not None:
            return found
        found = cls._missing_(value)
        if isinstance(found, cls):
            return found
        if found is not None:
            raise TypeError(
                "error in %s._missing_: returned %r instead of None or a valid member"
                % (cls.__name__, found)
            )
        raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))

    def __contains__(cls, value):
        if isinstance(value, cls):
            return value._name_ in cls._member_map_ or isinstance(value, Flag)
        if not isinstance(value, Enum):
            raise TypeError(
                "unsupported operand type(s) for 'in': '%s' and '%s'"
                % (type(value).__qualname__, cls.__class__.__qualname__)
            )
        return False

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __repr__(cls):
        return "<%s %r>" % ("flag" if issubclass(cls, Flag) else "enum", cls.__name__)

    @property
    def __members__(cls):
        return dict(cls._member_map_)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("cannot reassign member %r" % name)
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, name))
        super().__delattr__(name)

    def __dir__(cls):
        return list(cls._member_names_) + ["__class__", "__doc__", "__members__", "__module__"]


EnumMeta = EnumType


def _defined(cls):
    """Names that the classes below Enum define."""
    names = []
    for one in cls.__mro__:
        if one in (Enum, Flag, IntEnum, IntFlag, StrEnum, ReprEnum, object) or not isinstance(one, EnumType):
            continue
        names += one.__dict__
    return names


def _next_value(name, start, count, last_values):
    if not last_values:
        return start
    try:
        return max(last_values) + 1
    except TypeError:
        last = last_values[-1]
        return last + 1


Enum = Flag = IntEnum = IntFlag = StrEnum = ReprEnum = None


class Enum(metaclass=EnumType):
    _generate_next_value_ = staticmethod(_next_value)

    @classmethod
    def _missing_(cls, value):
        return None

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    def __repr__(self):
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __format__(self, spec):
        return format(str(self), spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    def __str__(self):
        return str(self._value_)

    def __repr__(self):
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)

    def __hash__(self):
        return hash(self._value_)


class StrEnum(str, ReprEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return self._value_

    def __repr__(self):
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)

    def __hash__(self):
        return hash(self._value_)


def _next_flag(name, start, count, last_values):
    if not last_values:
        return 1 if start is None else start
    return 1 << max(last_values).bit_length()


class Flag(Enum):
    _generate_next_value_ = staticmethod(_next_flag)

    @classmethod
    def _is_combined(cls, value):
        return isinstance(value, int) and (value == 0 or value & (value - 1) != 0)

    @classmethod
    def _mask(cls):
        mask = 0
        for one in cls._member_map_.values():
            mask |= one._value_
        return mask

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask = cls._mask()
        if value < 0:
            value &= mask
            known = cls._value2member_map_.get(value)
            if known is not None:
                return known
        elif value & ~mask and not issubclass(cls, int):
            size = max(value.bit_length(), mask.bit_length())
            raise ValueError(
                "%r invalid value %r\n    given %s\n  allowed %s"
                % (cls, value, _binary(value, size), _binary(mask, size))
            )
        kind = cls._member_type_
        one = object.__new__(cls) if kind is object else kind.__new__(cls, value)
        one._value_ = value
        names = [m._name_ for m in cls if value & m._value_]
        one._name_ = "|".join(names) or None
        rest = value & ~mask
        if rest and one._name_:
            one._name_ += "|%d" % rest
        cls._value2member_map_[value] = one
        return one

    def _other(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, int):
            return int(other)
        return None

    def __or__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return self.__class__(self._mask() & ~self._value_)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': '%s' and '%s'"
                % (type(other).__qualname__, self.__class__.__qualname__)
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        for one in self.__class__:
            if self._value_ & one._value_:
                yield one

    def __len__(self):
        return len(list(iter(self)))

    def __bool__(self):
        return self._value_ != 0

    def __repr__(self):
        if self._name_ is None:
            return "<%s: %r>" % (self.__class__.__name__, self._value_)
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)

    def __str__(self):
        if self._name_ is None:
            return "%s(%r)" % (self.__class__.__name__, self._value_)
        return "%s.%s" % (self.__class__.__name__, self._name_)


def _binary(value, size):
    return "0b0 " + bin(value)[2:].rjust(size, "0")


class IntFlag(int, Flag):
    def __str__(self):
        return str(self._value_)

    def __repr__(self):
        return Flag.__repr__(self)

    def __format__(self, spec):
        return format(self._value_, spec)

    def __hash__(self):
        return hash(self._value_)

    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__


def unique(enumeration):
    again = [
        (name, one._name_) for name, one in enumeration._member_map_.items() if name != one._name_
    ]
    if again:
        raise ValueError(
            "duplicate values found in %r: %s"
            % (enumeration, ", ".join(["%s -> %s" % pair for pair in again]))
        )
    return enumeration


CONTINUOUS, NAMED_FLAGS, UNIQUE = "no skipped integer values", "multi-flag aliases may not contain unnamed flags", "one name per value"


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if UNIQUE in self.checks:
            unique(enumeration)
        return enumeration


STRICT, CONFORM, EJECT, KEEP = "strict", "conform", "eject", "keep"


def global_enum(cls):
    _sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def __getattr__(name):
    if name == "property":
        return property
    raise AttributeError("module 'enum' has no attribute '%s'" % name)
