"""Iterators made of iterators."""


def count(start=0, step=1):
    return _Count(start, step)


class _Count:
    def __init__(self, start, step):
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        if self._step == 1 and isinstance(self._step, int):
            return "count(%r)" % (self._next,)
        return "count(%r, %r)" % (self._next, self._step)


def cycle(iterable):
    saved = []
    for item in iterable:
        yield item
        saved.append(item)
    while saved:
        yield from saved


class repeat:
    def __init__(self, object, times=None):
        self._object = object
        self._left = None if times is None else max(times, 0)

    def __iter__(self):
        return self

    def __next__(self):
        if self._left is not None:
            if self._left == 0:
                raise StopIteration
            self._left -= 1
        return self._object

    def __len__(self):
        if self._left is None:
            raise TypeError("len() of unsized object")
        return self._left

    def __repr__(self):
        if self._left is None:
            return "repeat(%r)" % (self._object,)
        return "repeat(%r, %d)" % (self._object, self._left)


def accumulate(iterable, func=None, *, initial=None):
    iterator = iter(iterable)
    total = initial
    if initial is None:
        try:
            total = next(iterator)
        except StopIteration:
            return
    yield total
    if func is None:
        for item in iterator:
            total = total + item
            yield total
    else:
        for item in iterator:
            total = func(total, item)
            yield total


class chain:
    def __init__(self, *iterables):
        self._all = _flatten(iterables)

    @classmethod
    def from_iterable(cls, iterable):
        made = cls()
        made._all = _flatten(iterable)
        return made

    def __iter__(self):
        return self._all

    def __next__(self):
        return next(self._all)


def _flatten(iterables):
    for iterable in iterables:
        yield from iterable


def compress(data, selectors):
    for item, chosen in zip(data, selectors):
        if chosen:
            yield item


def dropwhile(predicate, iterable):
    iterator = iter(iterable)
    for item in iterator:
        if not predicate(item):
            yield item
            break
    yield from iterator


def takewhile(predicate, iterable):
    for item in iterable:
        if not predicate(item):
            return
        yield item


def filterfalse(predicate, iterable):
    for item in iterable:
        if not (item if predicate is None else predicate(item)):
            yield item


class groupby:
    def __init__(self, iterable, key=None):
        self._items = iter(iterable)
        self._key = key
        self._has_item = False
        self._group = None

    def __iter__(self):
        return self

    def _advance(self):
        self._item = next(self._items)
        self._item_key = self._item if self._key is None else self._key(self._item)
        self._has_item = True

    def __next__(self):
        old = self._group
        if not self._has_item:
            self._advance()
        if old is not None:
            while self._item_key == old[0]:
                self._has_item = False
                self._advance()
        self._group = group = [self._item_key]
        return group[0], self._members(group)

    def _members(self, group):
        while self._group is group:
            if not self._has_item:
                try:
                    self._advance()
                except StopIteration:
                    return
            if self._item_key != group[0]:
                return
            self._has_item = False
            yield self._item


def islice(iterable, *args):
    if not 1 <= len(args) <= 3:
        raise TypeError("islice expected at least 2 arguments, got %d" % (len(args) + 1))
    start, stop, step = 0, None, 1
    if len(args) == 1:
        stop = args[0]
    else:
        start = 0 if args[0] is None else args[0]
        stop = args[1]
        if len(args) == 3 and args[2] is not None:
            step = args[2]
    if stop is not None and (not isinstance(stop, int) or stop < 0):
        raise ValueError(
            "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
        )
    if not isinstance(start, int) or start < 0:
        raise ValueError(
            "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
        )
    if not isinstance(step, int) or step < 1:
        raise ValueError("Step for islice() must be a positive integer or None.")
    return _islice(iter(iterable), start, stop, step)


def _islice(iterator, start, stop, step):
    if stop is not None and stop <= start:
        for _ in range(stop):
            for _item in iterator:
                break
            else:
                return
        return
    at = 0
    for item in iterator:
        if at == start:
            yield item
            start += step
            if stop is not None and start >= stop:
                # What lies between is taken from the iterator as well.
                for _ in range(stop - at - 1):
                    for _item in iterator:
                        break
                return
        at += 1


def pairwise(iterable):
    iterator = iter(iterable)
    for a in iterator:
        for b in iterator:
            yield a, b
            a = b


def batched(iterable, n):
    if n < 1:
        raise ValueError("n must be at least one")
    batch = []
    for item in iterable:
        batch.append(item)
        if len(batch) == n:
            yield tuple(batch)
            batch = []
    if batch:
        yield tuple(batch)


def starmap(function, iterable):
    for args in iterable:
        yield function(*args)


def tee(iterable, n=2):
    if n < 0:
        raise ValueError("n must be >= 0")
    iterator = iter(iterable)
    link = [None, None]
    return tuple([_tee(iterator, link) for _ in range(n)])


def _tee(iterator, link):
    while True:
        if link[1] is None:
            try:
                link[0] = next(iterator)
            except StopIteration:
                return
            link[1] = [None, None]
        value, link = link
        yield value


def zip_longest(*iterables, fillvalue=None):
    iterators = [iter(iterable) for iterable in iterables]
    left = len(iterators)
    while left:
        values = []
        for i, iterator in enumerate(iterators):
            if iterator is None:
                values.append(fillvalue)
                continue
            try:
                values.append(next(iterator))
            except StopIteration:
                iterators[i] = None
                values.append(fillvalue)
                left -= 1
                if not left:
                    return
        yield tuple(values)


def product(*iterables, repeat=1):
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    pools = [tuple(pool) for pool in iterables] * repeat
    return _product(pools)


def _product(pools):
    size = len(pools)
    if size == 0:
        yield ()
        return
    if not all(pools):
        return
    at = [0] * size
    last = pools[-1]
    head = [pool[0] for pool in pools[:-1]]
    while True:
        start = tuple(head)
        for item in last:
            yield start + (item,)
        i = size - 2
        while i >= 0:
            at[i] += 1
            if at[i] < len(pools[i]):
                head[i] = pools[i][at[i]]
                break
            at[i] = 0
            head[i] = pools[i][0]
            i -= 1
        if i < 0:
            return


def permutations(iterable, r=None):
    pool = tuple(iterable)
    if r is None:
        r = len(pool)
    if r < 0:
        raise ValueError("r must be non-negative")
    return _permutations(pool, r)


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    at = list(range(n))
    left = list(range(n, n - r, -1))
    yield pool[:r]
    while n:
        for i in range(r - 1, -1, -1):
            left[i] -= 1
            if left[i] == 0:
                at.append(at.pop(i))
                left[i] = n - i
            else:
                j = n - left[i]
                at[i], at[j] = at[j], at[i]
                yield tuple([pool[k] for k in at[:r]])
                break
        else:
            return


def combinations(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations(pool, r)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    at = list(range(r))
    while True:
        yield tuple([pool[i] for i in at])
        i = r - 1
        while i >= 0 and at[i] == i + n - r:
            i -= 1
        if i < 0:
            return
        at[i] += 1
        for j in range(i + 1, r):
            at[j] = at[j - 1] + 1


def combinations_with_replacement(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations_with_replacement(pool, r)


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if not n and r:
        return
    at = [0] * r
    while True:
        yield tuple([pool[i] for i in at])
        i = r - 1
        while i >= 0 and at[i] == n - 1:
            i -= 1
        if i < 0:
            return
        at[i:] = [at[i] + 1] * (r - i)
