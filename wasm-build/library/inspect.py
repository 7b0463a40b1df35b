"""What objects are made of."""

import sys
import types


class _empty:
    pass


def isfunction(object):
    return hasattr(object, "__globals__") and callable(object) and not ismethod(object)


def ismethod(object):
    return isinstance(object, types.MethodType) and hasattr(object, "__self__")


def isclass(object):
    return isinstance(object, type)


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isbuiltin(object):
    return callable(object) and not isclass(object) and not isfunction(object) and not ismethod(object) and type(object).__module__ == "builtins"


def isroutine(object):
    return isfunction(object) or ismethod(object) or isbuiltin(object)


def isgenerator(object):
    return isinstance(object, types.GeneratorType) and not callable(object)


def iscoroutine(object):
    return type(object).__name__ == "coroutine"


def isawaitable(object):
    return iscoroutine(object) or hasattr(object, "__await__")


def _shape(function):
    """Names, how many are positional-only, positional, keyword-only; *, **; generator, async."""
    from _inspect import signature

    return signature(getattr(function, "__func__", function))


def isgeneratorfunction(object):
    shape = _shape(object)
    return shape is not None and shape[6] and not shape[7]


def iscoroutinefunction(object):
    shape = _shape(object)
    return shape is not None and shape[7]


def isasyncgenfunction(object):
    return False  # there are none: `yield` in an `async def` makes no generator here


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", ()))


def isdatadescriptor(object):
    return isinstance(object, property)


def ismethoddescriptor(object):
    return False


def getmembers(object, predicate=None):
    found = []
    for name in sorted(set(dir(object))):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


def getdoc(object):
    doc = getattr(object, "__doc__", None)
    return cleandoc(doc) if isinstance(doc, str) else None


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margin = None
    for line in lines[1:]:
        if line.strip():
            indent = len(line) - len(line.lstrip())
            margin = indent if margin is None else min(margin, indent)
    lines = [lines[0].lstrip()] + [line[margin or 0 :] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        del lines[0]
    return "\n".join(lines)


def getmodule(object):
    return object if ismodule(object) else sys.modules.get(getattr(object, "__module__", None))


def getmodulename(path):
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def getmro(cls):
    return cls.__mro__


def _no_source(object):
    raise OSError("could not get source code")


getsource = getsourcelines = getsourcefile = getcomments = _no_source


def getfile(object):
    path = getattr(getmodule(object), "__file__", None)
    if path is None:
        raise TypeError("%r is a built-in" % (object,))
    return path


def _no_frames(*args):
    raise NotImplementedError("The frames of a running program cannot be seen here.")


currentframe = stack = trace = getouterframes = _no_frames


class _Kind(int):
    def __str__(self):
        return _KINDS[int(self)]

    __repr__ = __str__

    @property
    def name(self):
        return _KINDS[int(self)]

    @property
    def description(self):
        return _KINDS[int(self)].lower().replace("_", " ").replace("var ", "variadic ")


_KINDS = ["POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD", "VAR_POSITIONAL", "KEYWORD_ONLY", "VAR_KEYWORD"]


class Parameter:
    POSITIONAL_ONLY = _Kind(0)
    POSITIONAL_OR_KEYWORD = _Kind(1)
    VAR_POSITIONAL = _Kind(2)
    KEYWORD_ONLY = _Kind(3)
    VAR_KEYWORD = _Kind(4)
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name = name
        self.kind = _Kind(kind)
        self.default = default
        self.annotation = annotation

    def replace(self, **changes):
        values = {
            "name": self.name, "kind": self.kind, "default": self.default,
            "annotation": self.annotation,
        }
        values.update(changes)
        return Parameter(
            values["name"], values["kind"], default=values["default"],
            annotation=values["annotation"],
        )

    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text += ": " + formatannotation(self.annotation)
        if self.default is not _empty:
            text += (" = %r" if self.annotation is not _empty else "=%r") % (self.default,)
        return {2: "*", 4: "**"}.get(int(self.kind), "") + text

    def __repr__(self):
        return '<Parameter "%s">' % self

    def __eq__(self, other):
        return isinstance(other, Parameter) and str(self) == str(other) and self.kind == other.kind

    def __hash__(self):
        return hash(self.name)


def formatannotation(annotation, base_module=None):
    if isinstance(annotation, type) and not hasattr(annotation, "__args__"):
        if getattr(annotation, "__module__", "builtins") in ("builtins", base_module):
            return annotation.__qualname__
        return "%s.%s" % (annotation.__module__, annotation.__qualname__)
    return repr(annotation).replace("typing.", "") if type(annotation).__module__ == "typing" else repr(annotation)


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    def apply_defaults(self):
        made = {}
        for name, one in self.signature.parameters.items():
            if name in self.arguments:
                made[name] = self.arguments[name]
            elif one.default is not _empty:
                made[name] = one.default
            elif one.kind == 2:
                made[name] = ()
            elif one.kind == 4:
                made[name] = {}
        self.arguments = made

    @property
    def args(self):
        found = []
        for name, one in self.signature.parameters.items():
            if name not in self.arguments or one.kind > 2:
                break
            if one.kind == 2:
                found += self.arguments[name]
            else:
                found.append(self.arguments[name])
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        for name, one in self.signature.parameters.items():
            if name in self.arguments and one.kind > 2:
                if one.kind == 4:
                    found.update(self.arguments[name])
                else:
                    found[name] = self.arguments[name]
        return found

    def __repr__(self):
        return "<BoundArguments (%s)>" % ", ".join(["%s=%r" % item for item in self.arguments.items()])


class Signature:
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = {one.name: one for one in parameters or ()}
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, **kw):
        return signature(obj)

    def __str__(self):
        parts = []
        last = None
        starred = False
        for one in self.parameters.values():
            if last == 0 and one.kind > 0:
                parts.append("/")
            if one.kind == 2:
                starred = True
            elif one.kind == 3 and not starred:
                parts.append("*")
                starred = True
            parts.append(str(one))
            last = int(one.kind)
        if last == 0:
            parts.append("/")
        text = "(%s)" % ", ".join(parts)
        if self.return_annotation is not _empty:
            text += " -> " + formatannotation(self.return_annotation)
        return text

    def __repr__(self):
        return "<Signature %s>" % self

    def __eq__(self, other):
        return isinstance(other, Signature) and str(self) == str(other)

    def __hash__(self):
        return hash(str(self))

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, is_partial):
        bound = {}
        left = list(args)
        rest = dict(kwargs)
        for name, one in self.parameters.items():
            if one.kind == 2:
                if left:
                    bound[name] = tuple(left)
                left = []
            elif one.kind == 4:
                if rest:
                    bound[name] = rest
                rest = {}
            elif one.kind < 2 and left:
                if name in rest and one.kind == 1:
                    raise TypeError("multiple values for argument %r" % name)
                bound[name] = left.pop(0)
            elif one.kind != 0 and name in rest:
                bound[name] = rest.pop(name)
            elif one.default is _empty and not is_partial:
                raise TypeError("missing a required argument: %r" % name)
        if left:
            raise TypeError("too many positional arguments")
        if rest:
            raise TypeError("got an unexpected keyword argument %r" % next(iter(rest)))
        return BoundArguments(self, bound)


def signature(obj, *, follow_wrapped=True, **kw):
    if not callable(obj):
        raise TypeError("%r is not a callable object" % (obj,))
    if follow_wrapped:
        obj = unwrap(obj)
    skip = 0
    if isinstance(obj, type):
        if obj.__init__ is object.__init__:
            return Signature()
        obj = obj.__init__
        skip = 1
    elif hasattr(obj, "__self__") and hasattr(obj, "__func__"):
        obj = obj.__func__
        skip = 1
    elif not hasattr(obj, "__globals__") and hasattr(type(obj), "__call__") and not isbuiltin(obj):
        obj = type(obj).__call__
        skip = 1
    if hasattr(obj, "__signature__"):
        return obj.__signature__
    shape = _shape(obj)
    if shape is None:
        raise ValueError("no signature found for builtin %r" % (obj,))
    names, only, count, named, star, double_star = shape[:6]
    hints = getattr(obj, "__annotations__", {})
    defaults = obj.__defaults__ or ()
    kwdefaults = obj.__kwdefaults__ or {}
    made = []

    def add(name, kind, default=_empty):
        made.append(Parameter(name, kind, default=default, annotation=hints.get(name, _empty)))

    for i in range(count):
        at = i - (count - len(defaults))
        add(names[i], 0 if i < only else 1, defaults[at] if at >= 0 else _empty)
    if star is not None:
        add(star, 2)
    for name in names[count : count + named]:
        add(name, 3, kwdefaults.get(name, _empty))
    if double_star is not None:
        add(double_star, 4)
    return Signature(made[skip:], return_annotation=hints.get("return", _empty))


def unwrap(func, *, stop=None):
    while hasattr(func, "__wrapped__") and not (stop and stop(func)):
        func = func.__wrapped__
    return func


def getfullargspec(func):
    from collections import namedtuple

    spec = signature(func)
    groups = {i: [one for one in spec.parameters.values() if one.kind == i] for i in range(5)}
    plain = groups[0] + groups[1]
    hints = {one.name: one.annotation for one in spec.parameters.values() if one.annotation is not _empty}
    return namedtuple(
        "FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations"
    )(
        [one.name for one in plain],
        groups[2][0].name if groups[2] else None,
        groups[4][0].name if groups[4] else None,
        tuple([one.default for one in plain if one.default is not _empty]) or None,
        [one.name for one in groups[3]],
        {one.name: one.default for one in groups[3] if one.default is not _empty} or None,
        hints,
    )


def getattr_static(obj, attr, default=_empty):
    for place in (obj,) + (obj.__mro__ if isinstance(obj, type) else type(obj).__mro__):
        found = getattr(place, "__dict__", {})
        if attr in found:
            return found[attr]
    if default is not _empty:
        return default
    raise AttributeError(attr)


def get_annotations(obj, **kw):
    return dict(getattr(obj, "__annotations__", None) or {})
