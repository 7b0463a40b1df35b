"""Objects that stand for others in a test, and remember how they were used."""


class _Any:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _Any()
DEFAULT = object()


class _Call(tuple):
    """The arguments of a call: a pair of a tuple and a dict, with the name of what was called."""

    def __new__(cls, args=(), kwargs=None, name=""):
        self = tuple.__new__(cls, (tuple(args), dict(kwargs or {})))
        self._name = name
        return self

    args = property(lambda self: tuple(self)[0])
    kwargs = property(lambda self: tuple(self)[1])

    def __call__(self, *args, **kwargs):
        return _Call(args, kwargs, self._name)

    def __getattr__(self, name):
        if name[:2] == "__":
            raise AttributeError(name)
        return _Call((), {}, self._name + "." + name if self._name else name)

    def __eq__(self, other):
        if not isinstance(other, tuple) or len(other) != 2:
            return False
        name = getattr(other, "_name", "")
        return tuple(self) == tuple(other) and (not self._name or not name or self._name == name)

    def __ne__(self, other):
        return not self == other

    def __repr__(self):
        texts = [repr(value) for value in self.args]
        texts += ["%s=%r" % item for item in self.kwargs.items()]
        return "call%s(%s)" % ("." + self._name if self._name else "", ", ".join(texts))


call = _Call()

_OWN = {
    "return_value", "side_effect", "called", "call_count", "call_args", "call_args_list",
    "mock_calls", "method_calls",
}


class Mock:
    """Has every attribute and takes every call."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, name=None, **kwargs):
        own = self.__dict__
        own["_children"] = {}
        own["_name"] = name
        own["_parent"] = None
        own["_return"] = return_value
        own["_spec"] = None if spec is None else set(spec if isinstance(spec, list) else dir(spec))
        own["_side_effect"] = None
        self.side_effect = side_effect
        self.reset_mock()
        self.configure_mock(**kwargs)

    def configure_mock(self, **kwargs):
        for name, value in kwargs.items():
            target = self
            *path, last = name.split(".")
            for part in path:
                target = getattr(target, part)
            setattr(target, last, value)

    def reset_mock(self, *, return_value=False, side_effect=False):
        own = self.__dict__
        own["called"], own["call_count"], own["call_args"] = False, 0, None
        own["call_args_list"], own["mock_calls"], own["method_calls"] = [], [], []
        if return_value:
            own["_return"] = DEFAULT
        if side_effect:
            own["_side_effect"] = None
        for child in own["_children"].values():
            child.reset_mock()

    def _get_child_mock(self, **kwargs):
        return type(self)._kind(**kwargs)

    def _child(self, name):
        child = self._get_child_mock(name=name)
        child.__dict__["_parent"] = self
        return child

    def __getattr__(self, name):
        own = self.__dict__
        if name == "return_value":
            if own["_return"] is DEFAULT:
                own["_return"] = self._child("()")
            return own["_return"]
        if name == "side_effect":
            return own["_side_effect"]
        if name[:2] == "__" or (own["_spec"] is not None and name not in own["_spec"]):
            raise AttributeError(
                "Mock object has no attribute %r" % name if own["_spec"] is not None else name
            )
        if name[:6] == "assert" or name[:6] == "assret":
            raise AttributeError("%r is not a valid assertion. Use a spec for the mock if %r is meant to be an attribute." % (name, name))
        if name not in own["_children"]:
            own["_children"][name] = self._child(name)
        return own["_children"][name]

    def __setattr__(self, name, value):
        if name == "return_value":
            self.__dict__["_return"] = value
        elif name == "side_effect":
            is_list = value is not None and not callable(value) and not isinstance(value, BaseException)
            self.__dict__["_side_effect"] = iter(value) if is_list else value
        elif isinstance(value, Mock) and name not in _OWN:
            value.__dict__["_parent"] = self
            value.__dict__["_name"] = name
            self.__dict__["_children"][name] = value
        else:
            object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.__dict__["_children"].pop(name, None)
        if name in self.__dict__:
            object.__delattr__(self, name)
        self.__dict__["_spec"] = (self.__dict__["_spec"] or set(self.__dict__["_children"])) - {name}

    def __call__(self, *args, **kwargs):
        own = self.__dict__
        own["called"] = True
        own["call_count"] += 1
        own["call_args"] = _Call(args, kwargs)
        own["call_args_list"].append(own["call_args"])
        own["mock_calls"].append(_Call(args, kwargs))
        name, parent = own["_name"], own["_parent"]
        while parent is not None and name:
            parent.__dict__["mock_calls"].append(_Call(args, kwargs, name))
            parent.__dict__["method_calls"].append(_Call(args, kwargs, name))
            above = parent.__dict__["_name"]
            name = above + "." + name if above else name
            parent = parent.__dict__["_parent"]
        effect = own["_side_effect"]
        if effect is not None:
            if isinstance(effect, BaseException) or (isinstance(effect, type) and issubclass(effect, BaseException)):
                raise effect
            result = effect(*args, **kwargs) if callable(effect) else next(effect)
            if isinstance(result, BaseException):
                raise result
            if result is not DEFAULT:
                return result
        return self.return_value

    def __repr__(self):
        name = self.__dict__["_name"]
        return "<%s%s id='%d'>" % (type(self).__name__, " name=%r" % name if name else "", id(self))

    def _title(self):
        return self.__dict__["_name"] or "mock"

    def assert_called(self):
        if not self.called:
            raise AssertionError("Expected '%s' to have been called." % self._title())

    def assert_not_called(self):
        if self.called:
            raise AssertionError(
                "Expected '%s' to not have been called. Called %d times.\nCalls: %r."
                % (self._title(), self.call_count, self.mock_calls)
            )

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(
                "Expected '%s' to have been called once. Called %d times."
                % (self._title(), self.call_count)
            )

    def _text(self, wanted):
        return repr(wanted).replace("call", self._title(), 1)

    def assert_called_with(self, /, *args, **kwargs):
        wanted = _Call(args, kwargs)
        if self.call_args is None:
            raise AssertionError("expected call not found.\nExpected: %s\nActual: not called." % self._text(wanted))
        if self.call_args != wanted:
            raise AssertionError(
                "expected call not found.\nExpected: %s\nActual: %s" % (self._text(wanted), self._text(self.call_args))
            )

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(
                "Expected '%s' to be called once. Called %d times." % (self._title(), self.call_count)
            )
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        wanted = _Call(args, kwargs)
        if wanted not in self.call_args_list:
            raise AssertionError("%s call not found" % self._text(wanted))

    def assert_has_calls(self, calls, any_order=False):
        calls, made = list(calls), list(self.mock_calls)
        if any_order:
            found = all(one in made for one in calls)
        else:
            found = any(made[at : at + len(calls)] == calls for at in range(len(made) - len(calls) + 1))
        if not found:
            raise AssertionError("Calls not found.\nExpected: %r\n  Actual: %r" % (calls, made))


Mock._kind = Mock

_DEFAULTS = {
    "__len__": 0, "__bool__": True, "__contains__": False, "__int__": 1, "__float__": 1.0,
    "__index__": 1, "__exit__": False, "__hash__": 0,
}
_SPECIAL = (
    "__len__ __bool__ __contains__ __int__ __float__ __index__ __enter__ __exit__ __iter__ __getitem__ "
    "__setitem__ __delitem__ __lt__ __gt__ __le__ __ge__ __add__ __sub__ __mul__ __truediv__ "
    "__floordiv__ __mod__ __str__"
).split()


def _special(name):
    def method(self, *args):
        return self._special_child(name)(*args)

    return method


class MagicMock(Mock):
    """A mock with the methods of operators, too."""

    def _special_child(self, name):
        children = self.__dict__["_children"]
        if name not in children:
            child = children[name] = Mock(name=name)
            if name == "__iter__":
                child.side_effect = lambda: iter([])
            elif name == "__str__":
                child.side_effect = lambda: repr(self)
            elif name in _DEFAULTS:
                child.return_value = _DEFAULTS[name]
            elif name in ("__lt__", "__gt__", "__le__", "__ge__"):
                child.return_value = NotImplemented
            else:
                child.return_value = MagicMock()
        return children[name]

    def __getattribute__(self, name):
        if name in _SPECIAL:
            return self._special_child(name)
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name in _SPECIAL:
            child = value if isinstance(value, Mock) else Mock(side_effect=value)
            self.__dict__["_children"][name] = child
        else:
            Mock.__setattr__(self, name, value)


MagicMock._kind = MagicMock
for _name in _SPECIAL:
    setattr(MagicMock, _name, _special(_name))


class _Patch:
    """Puts something in the place of an attribute for the time of a block or a function."""

    def __init__(self, find, name, new, kwargs):
        self._find, self._attribute, self._new, self._kwargs = find, name, new, kwargs

    def __enter__(self):
        self._target = self._find()
        self._old = getattr(self._target, self._attribute)
        new = MagicMock(**self._kwargs) if self._new is DEFAULT else self._new
        setattr(self._target, self._attribute, new)
        return new

    def __exit__(self, *info):
        setattr(self._target, self._attribute, self._old)
        return False

    start = __enter__

    def stop(self):
        self.__exit__(None, None, None)

    def __call__(self, function):
        def patched(*args, **kwargs):
            with self as new:
                return function(*args, *([new] if self._new is DEFAULT else []), **kwargs)

        patched.__name__ = function.__name__
        return patched


def _find(path):
    module = __import__(path.split(".")[0])
    for part in path.split(".")[1:]:
        module = getattr(module, part)
    return module


def patch(target, new=DEFAULT, **kwargs):
    path, _, name = target.rpartition(".")
    if not path:
        raise TypeError("Need a valid target to patch. You supplied: %r" % target)
    return _Patch(lambda: _find(path), name, new, kwargs)


def _patch_object(target, attribute, new=DEFAULT, **kwargs):
    return _Patch(lambda: target, attribute, new, kwargs)


class _PatchDict:
    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self._dict = _find(in_dict) if isinstance(in_dict, str) else in_dict
        self._values, self._clear, self._kwargs = values, clear, kwargs

    def __enter__(self):
        self._old = dict(self._dict)
        if self._clear:
            self._dict.clear()
        self._dict.update(self._values, **self._kwargs)
        return self._dict

    def __exit__(self, *info):
        self._dict.clear()
        self._dict.update(self._old)
        return False


patch.object = _patch_object
patch.dict = _PatchDict


class _Sentinel:
    def __init__(self):
        self._made = {}

    def __getattr__(self, name):
        if name not in self._made:
            self._made[name] = type("_SentinelObject", (), {"__repr__": lambda self: "sentinel." + name})()
        return self._made[name]


sentinel = _Sentinel()
