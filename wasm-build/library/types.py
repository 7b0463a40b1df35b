"""Kinds of objects that have no name of their own."""

import sys as _sys


def _function():
    return None


def _generator():
    yield


async def _coroutine():
    return None


class _Class:
    def method(self):
        return None


FunctionType = LambdaType = type(_function)
BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)
MethodType = type(_Class().method)
GeneratorType = type(_generator())
_one = _coroutine()
CoroutineType = type(_one)
try:
    _one.close()
except Exception:
    pass
ModuleType = type(_sys)
NoneType = type(None)
EllipsisType = type(...)
NotImplementedType = type(NotImplemented)
try:
    GenericAlias = type(list[int])
    UnionType = type(int | str)
except TypeError:
    pass


class SimpleNamespace:
    def __init__(self, /, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __repr__(self):
        return "namespace(%s)" % ", ".join(["%s=%r" % item for item in self.__dict__.items()])

    def __eq__(self, other):
        if not isinstance(other, SimpleNamespace):
            return NotImplemented
        return self.__dict__ == other.__dict__

    __hash__ = None


class MappingProxyType:
    """A mapping that cannot be written to."""

    def __init__(self, mapping):
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __setitem__(self, key, value):
        raise TypeError("'mappingproxy' object does not support item assignment")

    def __delitem__(self, key):
        raise TypeError("'mappingproxy' object does not support item deletion")

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        return iter(self._mapping)

    def __contains__(self, key):
        return key in self._mapping

    def get(self, key, default=None):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __eq__(self, other):
        if isinstance(other, MappingProxyType):
            other = other._mapping
        return self._mapping == other

    def __repr__(self):
        return "mappingproxy(%r)" % (self._mapping,)


class DynamicClassAttribute(property):
    pass


def new_class(name, bases=(), kwds=None, exec_body=None):
    kwds = dict(kwds or {})
    meta = kwds.pop("metaclass", type(bases[0]) if bases else type)
    body = {}
    if exec_body is not None:
        exec_body(body)
    return meta(name, tuple(bases), body, **kwds)


def coroutine(func):
    return func
