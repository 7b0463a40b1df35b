"""Functions of functions."""

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            setattr(wrapper, name, getattr(wrapped, name))
        except (AttributeError, TypeError):
            pass
    for name in updated:
        try:
            getattr(wrapper, name).update(getattr(wrapped, name, {}))
        except (AttributeError, TypeError):
            pass
    try:
        wrapper.__wrapped__ = wrapped
    except (AttributeError, TypeError):
        pass
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)


_missing = object()


def reduce(function, iterable, initial=_missing, /):
    iterator = iter(iterable)
    if initial is _missing:
        try:
            value = next(iterator)
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value") from None
    else:
        value = initial
    for item in iterator:
        value = function(value, item)
    return value


class partial:
    """A function with some of its arguments given."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            merged = dict(func.keywords)
            merged.update(keywords)
            keywords = merged
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        if self.keywords:
            merged = dict(self.keywords)
            merged.update(keywords)
            return self.func(*self.args, *args, **merged)
        return self.func(*self.args, *args, **keywords)

    def __repr__(self):
        args = [repr(self.func)]
        args += map(repr, self.args)
        args += ["%s=%r" % item for item in self.keywords.items()]
        return "functools.partial(%s)" % ", ".join(args)


class partialmethod:
    """A method with some of its arguments given."""

    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        func = self.func
        if hasattr(func, "__get__"):
            func = func.__get__(obj, cls)
            return partial(func, *self.args, **self.keywords)
        if obj is None:
            return self
        return partial(func, obj, *self.args, **self.keywords)


class _CacheInfo(tuple):
    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % tuple(self)


class _Bound:
    """A method whose function is such an object."""

    def __init__(self, function, obj):
        self.__func__ = function
        self.__self__ = obj

    def __call__(self, /, *args, **kwds):
        return self.__func__(self.__self__, *args, **kwds)

    def __getattr__(self, name):
        return getattr(self.__func__, name)


class _lru_cache_wrapper:
    def __init__(self, function, maxsize, typed):
        self._function = function
        self._maxsize = maxsize
        self._typed = typed
        self.cache_clear()
        update_wrapper(self, function)

    def __get__(self, obj, cls=None):
        return self if obj is None else _Bound(self, obj)

    def __call__(self, /, *args, **kwds):
        if len(args) == 1 and not kwds and not self._typed:
            key = args[0]
            if key.__class__ is not int and key.__class__ is not str:
                key = args
        else:
            key = args
            if kwds:
                key += (_missing,)
                for item in kwds.items():
                    key += item
            if self._typed:
                key += tuple(map(type, args)) + tuple(map(type, kwds.values()))
        cache = self._cache
        if key in cache:
            self._hits += 1
            value = cache[key]
            if self._maxsize is not None:
                del cache[key]
                cache[key] = value
            return value
        self._misses += 1
        value = self._function(*args, **kwds)
        maxsize = self._maxsize
        if maxsize is None:
            cache[key] = value
        elif maxsize > 0 and key not in cache:
            if len(cache) >= maxsize:
                for oldest in cache:
                    break
                del cache[oldest]
            cache[key] = value
        return value

    def cache_info(self):
        return _CacheInfo((self._hits, self._misses, self._maxsize, len(self._cache)))

    def cache_clear(self):
        self._cache = {}
        self._hits = self._misses = 0

    def cache_parameters(self):
        return {"maxsize": self._maxsize, "typed": self._typed}

    def __repr__(self):
        return repr(self._function)


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return _lru_cache_wrapper(maxsize, 128, typed)
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    return lambda function: _lru_cache_wrapper(function, maxsize, typed)


def cache(user_function, /):
    return _lru_cache_wrapper(user_function, None, False)


class cached_property:
    """A property that is worked out once."""

    def __init__(self, func):
        self.func = func
        self.attrname = getattr(func, "__name__", None)
        self.__doc__ = getattr(func, "__doc__", None)

    def __set_name__(self, owner, name):
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.func(instance)
        setattr(instance, self.attrname, value)
        return value


def cmp_to_key(mycmp):
    class K:
        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

    return K


def _own(cls, name):
    """Whether a class or one of its bases, object aside, has the method."""
    while cls is not object:
        if name in cls.__dict__:
            return True
        bases = cls.__bases__
        if len(bases) != 1:
            return any(_own(base, name) for base in bases)
        cls = bases[0]
    return False


def total_ordering(cls):
    """Makes the other comparisons of one of them and __eq__."""
    roots = [op for op in ("__lt__", "__gt__", "__le__", "__ge__") if _own(cls, op)]
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = roots[0]

    def compare(self, other):
        return getattr(self, root)(other)

    def negated(self, other):
        result = compare(self, other)
        return result if result is NotImplemented else not result

    def or_equal(self, other):
        result = compare(self, other)
        return result if result is NotImplemented else result or self == other

    def and_unequal(self, other):
        result = compare(self, other)
        return result if result is NotImplemented else result and self != other

    def neither(self, other):
        result = compare(self, other)
        return result if result is NotImplemented else not result and self != other

    def not_or_equal(self, other):
        result = compare(self, other)
        return result if result is NotImplemented else not result or self == other

    made = {
        "__lt__": {"__gt__": neither, "__le__": or_equal, "__ge__": negated},
        "__gt__": {"__lt__": neither, "__ge__": or_equal, "__le__": negated},
        "__le__": {"__ge__": not_or_equal, "__lt__": and_unequal, "__gt__": negated},
        "__ge__": {"__le__": not_or_equal, "__gt__": and_unequal, "__lt__": negated},
    }[root]
    for name, method in made.items():
        if name not in roots:
            setattr(cls, name, method)
    return cls


class _singledispatch:
    def __init__(self, func):
        self.registry = {object: func}
        update_wrapper(self, func)

    def register(self, cls, func=None):
        if func is None:
            if isinstance(cls, type):
                return lambda f: self.register(cls, f)
            func = cls
            hints = getattr(func, "__annotations__", {})
            for name, cls in hints.items():
                if name != "return":
                    break
            else:
                raise TypeError(
                    "Invalid first argument to `register()`: %r. Use either "
                    "`@register(some_class)` or plain `@register` on an annotated function."
                    % (func,)
                )
        types = getattr(cls, "__args__", None) or (cls,)
        for one in types:
            self.registry[one] = func
        return func

    def dispatch(self, cls):
        if cls in self.registry:
            return self.registry[cls]
        best = object
        for one in self.registry:
            try:
                if issubclass(cls, one) and issubclass(one, best):
                    best = one
            except TypeError:
                pass
        return self.registry[best]

    def __call__(self, *args, **kw):
        if not args:
            raise TypeError(
                "%s requires at least 1 positional argument"
                % getattr(self.registry[object], "__name__", "function")
            )
        return self.dispatch(args[0].__class__)(*args, **kw)


def singledispatch(func):
    return _singledispatch(func)


class singledispatchmethod:
    def __init__(self, func):
        self.dispatcher = _singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        def call(*args, **kwargs):
            method = self.dispatcher.dispatch(args[0].__class__)
            if hasattr(method, "__get__"):
                return method.__get__(obj, cls)(*args, **kwargs)
            return method(obj, *args, **kwargs)

        return call
