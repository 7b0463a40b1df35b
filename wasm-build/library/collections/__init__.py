"""Containers beyond the built-in ones."""

from _collections import OrderedDict, deque, namedtuple as _new_class

__all__ = [
    "ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString",
    "defaultdict", "deque", "namedtuple",
]


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = list(map(str, field_names))
    typename = str(typename)
    from keyword import iskeyword

    if rename:
        seen = set()
        for i, name in enumerate(names):
            if not name.isidentifier() or iskeyword(name) or name[0] == "_" or name in seen:
                names[i] = "_%d" % i
            seen.add(name)
    for name in [typename] + names:
        if not name.isidentifier():
            raise ValueError(
                "Type names and field names must be valid identifiers: %r" % name
            )
        if iskeyword(name):
            raise ValueError("Type names and field names cannot be a keyword: %r" % name)
    seen = set()
    for name in names:
        if name[0] == "_" and not rename:
            raise ValueError("Field names cannot start with an underscore: %r" % name)
        if name in seen:
            raise ValueError("Encountered duplicate field name: %r" % name)
        seen.add(name)
    given = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(names):
            raise TypeError("Got more default values than field names")
        given = dict(zip(names[len(names) - len(defaults) :], defaults))
    made = _new_class(typename, names, given)
    made._make = classmethod(_make)
    made._replace = _replace
    return made


def _make(cls, iterable):
    items = tuple(iterable)
    if len(items) != len(cls._fields):
        raise TypeError("Expected %d arguments, got %d" % (len(cls._fields), len(items)))
    return cls(*items)


def _replace(self, /, **kwds):
    values = self._asdict()
    extra = [name for name in kwds if name not in values]
    if extra:
        raise ValueError("Got unexpected field names: %r" % extra)
    values.update(kwds)
    return self.__class__(**values)


class defaultdict(dict):
    """A dict that makes what is missing."""

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        super().__init__(*args, **kwargs)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value

    def __repr__(self):
        return "defaultdict(%r, %s)" % (self.default_factory, _repr_dict(self))

    def copy(self):
        return defaultdict(self.default_factory, self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made


def _repr_dict(mapping):
    return "{%s}" % ", ".join(["%r: %r" % item for item in mapping.items()])


class Counter(dict):
    """How often each thing is there."""

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            get = self.get
            if hasattr(iterable, "items"):
                for key, count in iterable.items():
                    self[key] = get(key, 0) + count
            else:
                for key in iterable:
                    self[key] = get(key, 0) + 1
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            get = self.get
            if hasattr(iterable, "items"):
                for key, count in iterable.items():
                    self[key] = get(key, 0) - count
            else:
                for key in iterable:
                    self[key] = get(key, 0) - 1
        if kwds:
            self.subtract(kwds)

    def most_common(self, n=None):
        items = sorted(self.items(), key=lambda item: item[1], reverse=True)
        return items if n is None else items[: max(n, 0)]

    def elements(self):
        for key, count in self.items():
            for _ in range(count):
                yield key

    def total(self):
        return sum(self.values())

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError(
            "Counter.fromkeys() is undefined.  Use Counter(iterable) instead."
        )

    def __delitem__(self, key):
        if key in self:
            super().__delitem__(key)

    def __repr__(self):
        if not self:
            return "%s()" % self.__class__.__name__
        try:
            items = self.most_common()
        except TypeError:
            items = self.items()
        return "%s({%s})" % (self.__class__.__name__, ", ".join(["%r: %r" % item for item in items]))

    def _keep(self):
        for key in [key for key, count in self.items() if not count > 0]:
            del self[key]
        return self

    def _all(self, other, test):
        for counts in (self, other):
            for key in counts:
                if not test(self[key], other[key]):
                    return False
        return True

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._all(other, lambda a, b: a == b)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    def __le__(self, other):
        return self._all(other, lambda a, b: a <= b)

    def __lt__(self, other):
        return self <= other and self != other

    def __ge__(self, other):
        return self._all(other, lambda a, b: a >= b)

    def __gt__(self, other):
        return self >= other and self != other

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        made = Counter(self)
        made.update(other)
        return made._keep()

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        made = Counter(self)
        made.subtract(other)
        return made._keep()

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        made = Counter(self)
        for key, count in other.items():
            if made[key] < count:
                made[key] = count
        return made._keep()

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        made = Counter()
        for key, count in self.items():
            made[key] = min(count, other[key])
        return made._keep()

    def __pos__(self):
        return Counter(self)._keep()

    def __neg__(self):
        made = Counter()
        made.subtract(self)
        return made._keep()

    def __iadd__(self, other):
        self.update(other)
        return self._keep()

    def __isub__(self, other):
        self.subtract(other)
        return self._keep()

    def __ior__(self, other):
        for key, count in other.items():
            if self[key] < count:
                self[key] = count
        return self._keep()

    def __iand__(self, other):
        for key in list(self):
            self[key] = min(self[key], other[key])
        return self._keep()


def __getattr__(name):
    """What is rarely used is read when it is used."""
    if name in ("ChainMap", "UserDict", "UserList", "UserString"):
        import collections._more as _more

        value = globals()[name] = getattr(_more, name)
        return value
    if name == "abc":
        import collections.abc

        return collections.abc
    raise AttributeError("module 'collections' has no attribute '%s'" % name)
