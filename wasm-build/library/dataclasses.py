"""Classes of data."""

import sys


class FrozenInstanceError(AttributeError):
    pass


class _Missing:
    def __repr__(self):
        return "<dataclasses._MISSING_TYPE object>"


class _KwOnly:
    pass


MISSING = _Missing()
KW_ONLY = _KwOnly()
_FIELDS = "__dataclass_fields__"


class _Factory:
    def __repr__(self):
        return "<factory>"


_HAS_FACTORY = _Factory()


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self._kind = "field"

    def __repr__(self):
        return (
            "Field(name=%r,type=%r,default=%r,default_factory=%r,init=%r,repr=%r,hash=%r,"
            "compare=%r,metadata=%r,kw_only=%r,_field_type=_FIELD)"
            % (
                self.name, self.type, self.default, self.default_factory, self.init, self.repr,
                self.hash, self.compare, self.metadata, self.kw_only,
            )
        )


def field(
    *, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
    metadata=None, kw_only=MISSING
):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


class InitVar:
    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return cls(type)


def _kind_of(hint):
    if isinstance(hint, str):
        text = hint.partition("[")[0]
        if text in ("ClassVar", "typing.ClassVar"):
            return "class"
        if text in ("InitVar", "dataclasses.InitVar"):
            return "init"
        return "field"
    if isinstance(hint, InitVar) or hint is InitVar:
        return "init"
    typing = sys.modules.get("typing")
    if typing is not None:
        if hint is typing.ClassVar or getattr(hint, "__origin__", None) is typing.ClassVar:
            return "class"
    return "field"


def _own_fields(cls, kw_only):
    made = []
    for name, hint in cls.__dict__.get("__annotations__", {}).items():
        default = cls.__dict__.get(name, MISSING)
        if hint is KW_ONLY or (isinstance(hint, str) and hint in ("KW_ONLY", "dataclasses.KW_ONLY")):
            kw_only = True
            continue
        one = default if isinstance(default, Field) else field(default=default)
        one.name = name
        one.type = hint
        one._kind = _kind_of(hint)
        if one.kw_only is MISSING:
            one.kw_only = kw_only
        if one._kind == "class":
            made.append(one)
            continue
        if one.default.__class__ in (list, dict, set):
            raise ValueError(
                "mutable default %s for field %s is not allowed: use default_factory"
                % (one.default.__class__, name)
            )
        if isinstance(default, Field):
            if one.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, one.default)
        made.append(one)
    for name, value in list(cls.__dict__.items()):
        if isinstance(value, Field) and value.name is None:
            raise TypeError("%r is a field but has no type annotation" % name)
    return made


def _make_init(cls, fields, has_post, frozen):
    """An __init__ in Python, so that its errors are those of any function."""
    plain = [f for f in fields if f.init and not f.kw_only]
    named = [f for f in fields if f.init and f.kw_only]
    seen_default = False
    for f in plain:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen_default = True
        elif seen_default:
            raise TypeError("non-default argument %r follows default argument" % f.name)
    scope = {"_f": _HAS_FACTORY, "_set": object.__setattr__}
    me = "self" if all([f.name != "self" for f in fields]) else "__dataclass_self__"
    params = [me]
    for group in (plain, named):
        if group is named and named:
            params.append("*")
        for f in group:
            if f.default is not MISSING:
                scope["_d_" + f.name] = f.default
                params.append("%s=_d_%s" % (f.name, f.name))
            elif f.default_factory is not MISSING:
                params.append("%s=_f" % f.name)
            else:
                params.append(f.name)
    lines = []
    for f in fields:
        if f._kind == "init":
            continue
        if f.default_factory is not MISSING:
            scope["_m_" + f.name] = f.default_factory
            value = "_m_%s()" % f.name
            if f.init:
                value += " if %s is _f else %s" % (f.name, f.name)
        elif f.init:
            value = f.name
        else:
            continue
        if frozen:
            lines.append(" _set(%s, %r, %s)" % (me, f.name, value))
        else:
            lines.append(" %s.%s = %s" % (me, f.name, value))
    if has_post:
        lines.append(" %s.__post_init__(%s)" % (me, ", ".join([f.name for f in fields if f._kind == "init"])))
    exec("def __init__(%s):\n%s" % (", ".join(params), "\n".join(lines) or " pass"), scope)
    made = scope["__init__"]
    try:
        made.__qualname__ = cls.__qualname__ + ".__init__"
        hints = {f.name: f.type for f in fields if f.init}
        hints["return"] = None
        made.__annotations__ = hints
    except AttributeError:
        pass
    return made


def _make_repr(names):
    running = []

    def __repr__(self):
        if id(self) in running:
            return "..."
        running.append(id(self))
        try:
            return "%s(%s)" % (
                self.__class__.__qualname__,
                ", ".join(["%s=%r" % (name, getattr(self, name)) for name in names]),
            )
        finally:
            running.pop()

    return __repr__


def _make_compare(names, test):
    def compare(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return test(
            tuple([getattr(self, name) for name in names]),
            tuple([getattr(other, name) for name in names]),
        )

    return compare


def _set(cls, name, value, replace=False):
    if name in cls.__dict__ and not replace:
        return True
    setattr(cls, name, value)
    return False


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
    fields = {}
    any_frozen = has_base = False
    for base in reversed(cls.__mro__[1:]):
        known = base.__dict__.get(_FIELDS)
        if known is None:
            continue
        has_base = True
        fields.update(known)
        if base.__dict__["__dataclass_params__"]["frozen"]:
            any_frozen = True
    for one in _own_fields(cls, kw_only):
        fields[one.name] = one
    if has_base:
        if any_frozen and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not any_frozen and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    had_eq = "__eq__" in cls.__dict__
    had_hash = cls.__dict__.get("__hash__", None)
    setattr(cls, _FIELDS, fields)
    cls.__dataclass_params__ = {"frozen": frozen, "eq": eq, "order": order, "init": init, "repr": repr}
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    every = [f for f in fields.values() if f._kind != "class"]
    own = [f for f in every if f._kind == "field"]
    if init:
        _set(cls, "__init__", _make_init(cls, every, hasattr(cls, "__post_init__"), frozen), True)
    if repr:
        _set(cls, "__repr__", _make_repr([f.name for f in own if f.repr]))
    compared = [f.name for f in own if f.compare]
    if eq:
        _set(cls, "__eq__", _make_compare(compared, lambda a, b: a == b))
    if order:
        for name, test in (
            ("__lt__", lambda a, b: a < b), ("__le__", lambda a, b: a <= b),
            ("__gt__", lambda a, b: a > b), ("__ge__", lambda a, b: a >= b),
        ):
            if _set(cls, name, _make_compare(compared, test)):
                raise TypeError(
                    "Cannot overwrite attribute %s in class %s. Consider using "
                    "functools.total_ordering" % (name, cls.__name__)
                )
    if frozen:
        _freeze(cls, [f.name for f in own])
    hashed = [f.name for f in own if (f.compare if f.hash is None else f.hash)]

    def __hash__(self):
        return hash(tuple([getattr(self, name) for name in hashed]))

    if unsafe_hash:
        cls.__hash__ = __hash__
    elif eq and (had_hash is None or had_eq and "__hash__" not in cls.__dict__):
        cls.__hash__ = __hash__ if frozen else None
    if match_args:
        _set(cls, "__match_args__", tuple([f.name for f in every if f.init and not f.kw_only]))
    return cls


def _freeze(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError("cannot assign to field %r" % name)
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError("cannot delete field %r" % name)
        super(cls, self).__delattr__(name)

    for name, method in (("__setattr__", __setattr__), ("__delattr__", __delattr__)):
        if _set(cls, name, method):
            raise TypeError("Cannot overwrite attribute %s in class %s" % (name, cls.__name__))


def dataclass(
    cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
    match_args=True, kw_only=False, slots=False, weakref_slot=False
):
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)

    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in found.values() if f._kind == "field"])


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _is_instance(obj):
    return not isinstance(obj, type) and hasattr(type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _convert(obj, lambda pairs: dict_factory(pairs))


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _convert(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def _convert(obj, make):
    if _is_instance(obj):
        return make([(f.name, _convert(getattr(obj, f.name), make)) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_convert(item, make) for item in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_convert(item, make) for item in obj])
    if isinstance(obj, dict):
        return type(obj)([(_convert(k, make), _convert(v, make)) for k, v in obj.items()])
    from copy import deepcopy

    return deepcopy(obj)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in getattr(obj, _FIELDS).values():
        if f._kind == "class":
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(
                    "field %s is declared with init=False, it cannot be specified with replace()"
                    % f.name
                )
            continue
        if f.name not in changes:
            if f._kind == "init" and f.default is MISSING:
                raise ValueError("InitVar %r must be specified with replace()" % f.name)
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **kw):
    body = dict(namespace or {})
    hints = {}
    for item in fields:
        if isinstance(item, str):
            hints[item] = "typing.Any"
            continue
        hints[item[0]] = item[1]
        if len(item) > 2:
            body[item[0]] = item[2]
    body["__annotations__"] = hints
    return dataclass(type(cls_name, tuple(bases), body), **kw)
