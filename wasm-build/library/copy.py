"""Copies of objects, and of all that is in them."""


class Error(Exception):
    pass


error = Error

_ATOMS = (
    type(None), int, float, bool, complex, str, bytes, type, range, type(Ellipsis),
    type(NotImplemented), type(len), type(lambda: None), type(iter), property,
)


def copy(x):
    cls = type(x)
    if cls in _ATOMS or cls is tuple or cls is frozenset:
        return x
    if cls in (list, dict, set, bytearray):
        return cls(x)
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    return _rebuild(x, cls, _same)


def _same(value):
    return value


def deepcopy(x, memo=None):
    cls = type(x)
    if cls in _ATOMS:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        return memo[key]

    def deep(value):
        return deepcopy(value, memo)

    if cls is list:
        made = memo[key] = []
        for item in x:
            made.append(deepcopy(item, memo))
        return made
    if cls is dict:
        made = memo[key] = {}
        for name, value in x.items():
            made[deepcopy(name, memo)] = deepcopy(value, memo)
        return made
    if cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if key in memo:
            return memo[key]
        for old, new in zip(x, items):
            if old is not new:
                made = memo[key] = tuple(items)
                return made
        return x
    if cls is set:
        made = {deepcopy(item, memo) for item in x}
    elif cls is frozenset:
        made = frozenset([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        made = bytearray(x)
    else:
        method = getattr(cls, "__deepcopy__", None)
        if method is not None:
            made = method(x, memo)
        else:
            return _rebuild(x, cls, deep, memo)
    memo[key] = made
    # What was seen must live as long as its address is a key.
    memo.setdefault(id(memo), []).append(x)
    return made


def _rebuild(x, cls, change, memo=None):
    if isinstance(x, tuple):
        fields = getattr(cls, "_fields", None)
        return cls(*map(change, x)) if fields else cls(map(change, x))
    if isinstance(x, BaseException):
        made = cls(*map(change, x.args))
    elif not hasattr(x, "__dict__"):
        if hasattr(x, "copy"):
            return x.copy()
        raise Error("un(deep)copyable object of type %r" % (cls,))
    elif isinstance(x, (list, dict, set)):
        made = _empty(cls)
    elif isinstance(x, (str, int, float, frozenset)):
        return x
    else:
        made = object.__new__(cls)
    if memo is not None:
        memo[id(x)] = made
    state_of = getattr(x, "__getstate__", None)
    state = x.__dict__ if state_of is None else state_of()
    if hasattr(x, "__setstate__"):
        x.__class__.__setstate__(made, change(state))
    elif isinstance(state, dict):
        for name, value in list(state.items()):
            setattr(made, name, change(value))
    if isinstance(x, list):
        for item in x:
            made.append(change(item))
    elif isinstance(x, dict):
        for name, value in x.items():
            made[change(name)] = change(value)
    elif isinstance(x, set):
        for item in x:
            made.add(change(item))
    slots = getattr(cls, "__slots__", ())
    for name in (slots,) if isinstance(slots, str) else slots:
        if hasattr(x, name):
            setattr(made, name, change(getattr(x, name)))
    return made


def _empty(cls):
    try:
        return cls.__new__(cls)
    except (AttributeError, TypeError):
        return cls()


def replace(obj, /, **changes):
    method = getattr(obj, "__replace__", None) or getattr(obj, "_replace", None)
    if method is None:
        raise TypeError("replace() does not support %s objects" % type(obj).__name__)
    return method(**changes)
