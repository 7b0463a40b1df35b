"""What annotations are made of. Nothing here checks a value."""

import sys as _sys

__all__ = [
    "AbstractSet", "Annotated", "Any", "AnyStr", "AsyncIterable", "AsyncIterator", "Awaitable",
    "Callable", "ChainMap", "ClassVar", "Collection", "Concatenate", "Container", "Coroutine",
    "Counter", "DefaultDict", "Deque", "Dict", "Final", "ForwardRef", "FrozenSet", "Generator",
    "Generic", "Hashable", "IO", "ItemsView", "Iterable", "Iterator", "KeysView", "List", "Literal",
    "LiteralString", "Mapping", "MutableMapping", "MutableSequence", "MutableSet", "NamedTuple",
    "Never", "NewType", "NoReturn", "NotRequired", "Optional", "OrderedDict", "ParamSpec",
    "Pattern", "Match", "Protocol", "Required", "Reversible", "Self", "Sequence", "Set", "Sized",
    "SupportsAbs", "SupportsFloat", "SupportsInt", "SupportsRound", "Text", "TextIO", "Tuple",
    "Type", "TypeAlias", "TypeGuard", "TypeVar", "TypeVarTuple", "TypedDict", "Union", "Unpack",
    "ValuesView", "assert_never", "assert_type", "cast", "final", "get_args", "get_origin",
    "get_type_hints", "is_typeddict", "no_type_check", "overload", "override", "reveal_type",
    "runtime_checkable", "TYPE_CHECKING",
]
TYPE_CHECKING = False


def _name(hint):
    if hint is None or hint is type(None):
        return "None"
    if hint is ...:
        return "..."
    if isinstance(hint, type) and not hasattr(hint, "__args__"):
        module = getattr(hint, "__module__", "builtins")
        name = getattr(hint, "__qualname__", hint.__name__)
        return name if module == "builtins" else "%s.%s" % (module, name)
    if isinstance(hint, (list, tuple)):
        return "[%s]" % ", ".join([_name(one) for one in hint])
    return repr(hint)


def _tuple(item):
    return item if isinstance(item, tuple) else (item,)


class _Hint:
    """A thing of this module that stands in annotations."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, *args, **kwargs):
        raise TypeError("Cannot instantiate %r" % (self,))

    def __hash__(self):
        return hash(repr(self))


class _Special(_Hint):
    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return "typing." + self._name

    def __getitem__(self, item):
        return _Alias(self, _tuple(item), "typing." + self._name)

    def __eq__(self, other):
        return self is other

    __hash__ = _Hint.__hash__


class _Alias(_Hint):
    """A type with its parameters: typing.List[int]."""

    def __init__(self, origin, args, name):
        self.__origin__ = origin
        self.__args__ = tuple([type(None) if arg is None else arg for arg in args])
        self._text = name

    @property
    def __parameters__(self):
        found = []
        for arg in self.__args__:
            for one in (arg,) if isinstance(arg, TypeVar) else getattr(arg, "__parameters__", ()):
                if one not in found:
                    found.append(one)
        return tuple(found)

    def __repr__(self):
        args = self.__args__
        if self._text == "typing.Callable":
            first = "..." if args[0] is ... else "[%s]" % ", ".join([_name(arg) for arg in args[:-1]])
            return "typing.Callable[%s, %s]" % (first, _name(args[-1]))
        if self.__origin__ is Literal:
            return "typing.Literal[%s]" % ", ".join(map(repr, args))
        return "%s[%s]" % (self._text, ", ".join([_name(arg) for arg in args]) or "()")

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ is other.__origin__ and self.__args__ == other.__args__

    __hash__ = _Hint.__hash__

    def __getitem__(self, item):
        given = dict(zip(self.__parameters__, _tuple(item)))
        args = []
        for arg in self.__args__:
            if arg in given if isinstance(arg, TypeVar) else False:
                arg = given[arg]
            elif getattr(arg, "__parameters__", ()):
                arg = arg[tuple([given.get(one, one) for one in arg.__parameters__])]
            args.append(arg)
        if self.__origin__ is Union:
            return Union[tuple(args)]
        return _Alias(self.__origin__, args, self._text)

    def __call__(self, *args, **kwargs):
        if not isinstance(self.__origin__, type):
            return super().__call__()
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        return (self.__origin__,) if isinstance(self.__origin__, type) else ()

    def __getattr__(self, name):
        if name.startswith("__") or not isinstance(self.__dict__.get("__origin__"), type):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


class _Union(_Special):
    def __getitem__(self, item):
        flat = []
        for one in _tuple(item):
            if one is None:
                one = type(None)
            parts = one.__args__ if getattr(one, "__origin__", None) is Union or _is_union(one) else (one,)
            for part in parts:
                if not any([part is known or part == known for known in flat]):
                    flat.append(part)
        if not flat:
            raise TypeError("Cannot take a Union of no types.")
        return flat[0] if len(flat) == 1 else _UnionAlias(self, flat, "typing.Union")


def _is_union(hint):
    return type(hint).__name__ == "UnionType"


class _UnionAlias(_Alias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return "typing.Optional[%s]" % _name(args[1] if args[0] is type(None) else args[0])
        return super().__repr__()

    def __eq__(self, other):
        if not isinstance(other, _Alias) or other.__origin__ is not Union:
            return NotImplemented
        return len(self.__args__) == len(other.__args__) and all(
            [arg in other.__args__ for arg in self.__args__]
        )

    __hash__ = _Hint.__hash__


class _Optional(_Special):
    def __getitem__(self, item):
        return Union[item, type(None)]


class _Generic(_Special):
    """A type of the language that takes parameters: typing.List."""

    def __init__(self, name, origin):
        super().__init__(name)
        self.__origin__ = origin

    def __getitem__(self, item):
        return _Alias(self.__origin__, _tuple(item), "typing." + self._name)

    def __call__(self, *args, **kwargs):
        if self._name in ("DefaultDict", "Deque", "Counter", "ChainMap", "OrderedDict"):
            return self.__origin__(*args, **kwargs)
        raise TypeError("Type %s cannot be instantiated; use %s() instead" % (self._name, self._name.lower()))

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _Callable(_Generic):
    def __getitem__(self, item):
        args, result = item
        if isinstance(args, (list, tuple)):
            return _Alias(self.__origin__, tuple(args) + (result,), "typing.Callable")
        return _Alias(self.__origin__, (args, result), "typing.Callable")


class _Literal(_Special):
    def __getitem__(self, item):
        values = []
        for one in _tuple(item):
            for value in one.__args__ if getattr(one, "__origin__", None) is Literal else (one,):
                if not any([value == known and type(value) is type(known) for known in values]):
                    values.append(value)
        made = _Alias(self, (), "typing.Literal")
        made.__args__ = tuple(values)
        return made


class _Annotated(_Special):
    def __getitem__(self, item):
        made = _AnnotatedAlias(item[0], (item[0],), "typing.Annotated")
        made.__metadata__ = tuple(item[1:])
        return made


class _AnnotatedAlias(_Alias):
    def __repr__(self):
        return "typing.Annotated[%s, %s]" % (
            _name(self.__origin__), ", ".join(map(repr, self.__metadata__))
        )


class _AnyHint(_Special):
    def __mro_entries__(self, bases):
        return (object,)


Any = _AnyHint("Any")
NoReturn = _Special("NoReturn")
Never = _Special("Never")
Self = _Special("Self")
LiteralString = _Special("LiteralString")
ClassVar = _Special("ClassVar")
Final = _Special("Final")
Required = _Special("Required")
NotRequired = _Special("NotRequired")
TypeAlias = _Special("TypeAlias")
TypeGuard = _Special("TypeGuard")
Concatenate = _Special("Concatenate")
Unpack = _Special("Unpack")
Union = _Union("Union")
Optional = _Optional("Optional")
Literal = _Literal("Literal")
Annotated = _Annotated("Annotated")
List = _Generic("List", list)
Dict = _Generic("Dict", dict)
Set = _Generic("Set", set)
FrozenSet = _Generic("FrozenSet", frozenset)
Tuple = _Generic("Tuple", tuple)
Type = _Generic("Type", type)
Text = str


class TypeVar(_Hint):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant

    def __repr__(self):
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return id(self)


class ParamSpec(TypeVar):
    @property
    def args(self):
        return self

    kwargs = args


class TypeVarTuple(TypeVar):
    def __iter__(self):
        yield Unpack[self]


AnyStr = TypeVar("AnyStr", bytes, str)


class ForwardRef(_Hint):
    def __init__(self, arg, is_argument=True):
        self.__forward_arg__ = arg

    def __repr__(self):
        return "ForwardRef(%r)" % self.__forward_arg__

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    __hash__ = _Hint.__hash__


class _ClassAlias(_Alias):
    """A class of the program with its parameters: Stack[int]."""

    def __init__(self, origin, args):
        super().__init__(origin, args, _name(origin))


class Generic:
    __slots__ = ()

    def __class_getitem__(cls, item):
        made = _ClassAlias(cls, _tuple(item))
        if cls is Generic or cls is Protocol:
            made._text = "typing." + cls.__name__
        return made


class _ProtocolMeta(type):
    def __instancecheck__(cls, instance):
        if not cls.__dict__.get("_is_protocol", False):
            return cls in type(instance).__mro__
        if not cls.__dict__.get("_is_runtime", False):
            if cls is Protocol or cls in type(instance).__mro__:
                return cls in type(instance).__mro__
            raise TypeError(
                "Instance and class checks can only be used with @runtime_checkable protocols"
            )
        if cls in type(instance).__mro__:
            return True
        return all([hasattr(instance, name) for name in _members(cls)])

    def __subclasscheck__(cls, subclass):
        if cls in subclass.__mro__:
            return True
        if not cls.__dict__.get("_is_runtime", False):
            if not cls.__dict__.get("_is_protocol", False):
                return False
            raise TypeError(
                "Instance and class checks can only be used with @runtime_checkable protocols"
            )
        return all([hasattr(subclass, name) for name in _members(cls)])


def _members(cls):
    names = []
    for base in cls.__mro__:
        if base.__dict__.get("_is_protocol", False) and base is not Protocol:
            for name in list(base.__dict__) + list(base.__dict__.get("__annotations__", ())):
                if name not in _NOT_MEMBERS and name not in names:
                    names.append(name)
    return names


_NOT_MEMBERS = (
    "_is_protocol", "_is_runtime", "__module__", "__qualname__", "__doc__", "__dict__",
    "__annotations__", "__init__", "__new__", "__slots__", "__weakref__", "__parameters__",
    "__orig_bases__", "__abstractmethods__", "__class_getitem__", "__init_subclass__", "__hash__",
    "__name__", "_abc_registry",
)


class Protocol(Generic, metaclass=_ProtocolMeta):
    _is_protocol = True
    _is_runtime = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = Protocol in cls.__bases__

    def __new__(cls, *args, **kwargs):
        if cls.__dict__.get("_is_protocol", False):
            raise TypeError("Protocols cannot be instantiated")
        return super().__new__(cls)


def runtime_checkable(cls):
    if not cls.__dict__.get("_is_protocol", False):
        raise TypeError(
            "@runtime_checkable can be only applied to protocol classes, got %r" % (cls,)
        )
    cls._is_runtime = True
    return cls


def _supports(name, method):
    return runtime_checkable(
        _ProtocolMeta(name, (Protocol,), {method: lambda self: None, "_is_protocol": True, "__module__": "typing"})
    )


class _NamedTupleMeta(type):
    def __new__(cls, name, bases, body):
        from collections import namedtuple

        hints = body.get("__annotations__", {})
        defaults = {}
        for field in hints:
            if field in body:
                defaults[field] = body[field]
            elif defaults:
                raise TypeError(
                    "Non-default namedtuple field %s cannot follow default field%s %s"
                    % (field, "s" if len(defaults) > 1 else "", ", ".join(defaults))
                )
        made = namedtuple(name, list(hints), defaults=list(defaults.values()))
        made.__annotations__ = dict(hints)
        rest = {
            key: value for key, value in body.items()
            if key not in hints and key not in ("__module__", "__qualname__", "__annotations__", "__firstlineno__")
        }
        for key, value in rest.items():
            setattr(made, key, value)
        return made


class _NamedTuple:
    def __call__(self, typename, fields=None, /, **kwargs):
        from collections import namedtuple

        pairs = list(kwargs.items()) if fields is None else list(fields)
        made = namedtuple(typename, [name for name, _ in pairs])
        made.__annotations__ = dict(pairs)
        return made

    def __mro_entries__(self, bases):
        return (_NamedTupleBase,)

    def __repr__(self):
        return "<function NamedTuple>"


class _NamedTupleBase:
    pass


_NamedTupleBase = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple = _NamedTuple()


class _TypedDictMeta(type):
    def __new__(cls, name, bases, body, total=True):
        made = type.__new__(cls, name, (dict,), body)
        hints = {}
        required, optional = set(), set()
        for base in bases:
            hints.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
        own = body.get("__annotations__", {})
        hints.update(own)
        for key, hint in own.items():
            origin = getattr(hint, "__origin__", None)
            is_required = total if origin not in (Required, NotRequired) else origin is Required
            (required if is_required else optional).add(key)
        made.__annotations__ = hints
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, instance):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


class _TypedDict:
    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        return _TypedDictMeta(typename, (), {"__annotations__": dict(fields or kwargs)}, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDictBase,)


_TypedDictBase = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict = _TypedDict()


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


class NewType(_Hint):
    def __init__(self, name, tp):
        self.__name__ = name
        self.__qualname__ = name
        self.__supertype__ = tp

    def __call__(self, x):
        return x

    def __repr__(self):
        return "__main__." + self.__name__


class IO(Generic):
    pass


class TextIO(IO):
    pass


class BinaryIO(IO):
    pass


def cast(typ, val):
    return val


def overload(func):
    def not_called(*args, **kwds):
        raise NotImplementedError(
            "You should not call an overloaded function. A series of @overload-decorated functions "
            "outside a stub module should always be followed by an implementation that is not "
            "@overload-ed."
        )

    return not_called


def _same(thing):
    return thing


final = override = no_type_check = _same


def dataclass_transform(**kwargs):
    return _same


def assert_never(arg, /):
    raise AssertionError("Expected code to be unreachable, but got: %r" % (arg,))


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    print("Runtime type is %r" % type(obj).__name__, file=_sys.stderr)
    return obj


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if _is_union(tp):
        return type(tp)
    if tp is Generic:
        return Generic
    return getattr(tp, "__origin__", None)


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    args = getattr(tp, "__args__", ())
    if getattr(tp, "_text", "") == "typing.Callable" and args:
        return (list(args[:-1]), args[-1]) if args[0] is not ... else (..., args[-1])
    return args if isinstance(args, tuple) else ()


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            hints.update(base.__dict__.get("__annotations__", {}))
    else:
        hints.update(getattr(obj, "__annotations__", {}))
    scope = dict(globalns or getattr(obj, "__globals__", None) or _sys.modules["__main__"].__dict__)
    for name, hint in hints.items():
        if isinstance(hint, str):
            hint = eval(hint, scope, localns)
        if hint is None:
            hint = type(None)
        if isinstance(hint, _AnnotatedAlias) and not include_extras:
            hint = hint.__origin__
        hints[name] = hint
    return hints


def get_overloads(func):
    return []


_LAZY = (
    "AsyncIterable", "AsyncIterator", "Awaitable", "Collection", "Container", "Coroutine",
    "Generator", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping",
    "MutableMapping", "MutableSequence", "MutableSet", "Reversible", "Sequence", "Sized",
    "ValuesView", "AsyncGenerator",
)
_SUPPORTS = {
    "SupportsAbs": "__abs__", "SupportsFloat": "__float__", "SupportsInt": "__int__",
    "SupportsRound": "__round__", "SupportsIndex": "__index__", "SupportsBytes": "__bytes__",
    "SupportsComplex": "__complex__",
}


def __getattr__(name):
    """What stands on other modules is made when it is asked for."""
    if name in _LAZY:
        import collections.abc as abc

        made = _Generic(name, getattr(abc, name))
    elif name == "Callable":
        import collections.abc as abc

        made = _Callable(name, abc.Callable)
    elif name == "AbstractSet":
        import collections.abc as abc

        made = _Generic(name, abc.Set)
    elif name in ("DefaultDict", "Deque", "Counter", "ChainMap", "OrderedDict"):
        import collections

        made = _Generic(name, getattr(collections, name.lower() if name[:2] == "De" else name))
    elif name in _SUPPORTS:
        made = _supports(name, _SUPPORTS[name])
    elif name in ("Pattern", "Match"):
        import re

        made = _Generic(name, getattr(re, name, object))
    elif name in ("ContextManager", "AsyncContextManager"):
        import contextlib

        made = _Generic(name, getattr(contextlib, "Abstract" + name))
    else:
        raise AttributeError("module 'typing' has no attribute '%s'" % name)
    globals()[name] = made
    return made
