"""Values in lines that can be read."""

import sys


class _Key:
    """Orders what cannot be compared by type and text."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


def _sorted(items):
    try:
        return sorted(items)
    except TypeError:
        return sorted(items, key=_Key)


class PrettyPrinter:
    def __init__(
        self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
        underscore_numbers=False
    ):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        (sys.stdout if self._stream is None else self._stream).write(self.pformat(object) + "\n")

    def pformat(self, object):
        out = []
        self._write(object, out.append, 0, 0, [], 0)
        return "".join(out)

    def isreadable(self, object):
        return "<" not in self._flat(object, [], 0)

    def isrecursive(self, object):
        return "<Recursion on" in self._flat(object, [], 0)

    def format(self, object, context=None, maxlevels=None, level=0):
        return self._flat(object, [], level), True, False

    def _recursion(self, obj):
        return "<Recursion on %s with id=%s>" % (type(obj).__name__, id(obj))

    def _flat(self, obj, path, level):
        kind = type(obj)
        if kind is int and self._underscore_numbers:
            return "{:_d}".format(obj)
        if kind not in (dict, list, tuple):
            return repr(obj)
        if not obj:
            return repr(obj)
        if self._depth is not None and level >= self._depth:
            return {dict: "{...}", list: "[...]", tuple: "(...)"}[kind]
        if id(obj) in path:
            return self._recursion(obj)
        path.append(id(obj))
        if kind is dict:
            items = _sorted_items(obj) if self._sort_dicts else obj.items()
            text = "{%s}" % ", ".join([
                "%s: %s" % (self._flat(k, path, level + 1), self._flat(v, path, level + 1))
                for k, v in items
            ])
        else:
            parts = [self._flat(item, path, level + 1) for item in obj]
            text = ", ".join(parts)
            if kind is list:
                text = "[%s]" % text
            else:
                text = "(%s,)" % text if len(parts) == 1 else "(%s)" % text
        path.pop()
        return text

    def _write(self, obj, put, indent, allowance, path, level):
        if id(obj) in path:
            put(self._recursion(obj))
            return
        text = self._flat(obj, path, level)
        if len(text) <= self._width - indent - allowance or (
            self._depth is not None and level >= self._depth
        ):
            put(text)
            return
        path.append(id(obj))
        self._write_long(obj, text, put, indent, allowance, path, level + 1)
        path.pop()

    def _write_long(self, obj, text, put, indent, allowance, path, level):
        kind = type(obj)
        if isinstance(obj, dict) and (kind is dict or kind.__name__ in ("defaultdict", "Counter", "OrderedDict")):
            self._write_dict(obj, kind, put, indent, allowance, path, level)
        elif kind in (list, tuple):
            start, end = ("[", "]") if kind is list else ("(", ",)" if len(obj) == 1 else ")")
            put(start)
            self._write_items(obj, put, indent, allowance + len(end), path, level)
            put(end)
        elif kind in (set, frozenset):
            start, end = ("{", "}") if kind is set else ("frozenset({", "})")
            put(start)
            self._write_items(_sorted(obj), put, indent + len(start) - 1, allowance + len(end), path, level)
            put(end)
        elif kind is str and len(obj) > 4:
            self._write_text(obj, put, indent, allowance, level)
        elif kind.__name__ == "deque" and hasattr(obj, "maxlen"):
            put("deque(")
            put("[")
            self._write_items(list(obj), put, indent + 6, allowance + 2, path, level)
            put("])" if obj.maxlen is None else "],\n%smaxlen=%d)" % (" " * (indent + 6), obj.maxlen))
        elif hasattr(kind, "__dataclass_fields__") and not isinstance(obj, type):
            name = kind.__name__
            put(name + "(")
            fields = [f for f in kind.__dataclass_fields__.values() if f._kind == "field" and f.repr]
            self._write_named([(f.name, getattr(obj, f.name)) for f in fields], put, indent + len(name) + 1, allowance, path, level)
            put(")")
        elif kind.__name__ == "SimpleNamespace":
            put("namespace(")
            self._write_named(list(obj.__dict__.items()), put, indent + 10, allowance, path, level)
            put(")")
        else:
            put(text)

    def _write_named(self, items, put, indent, allowance, path, level):
        for i, (name, value) in enumerate(items):
            last = i == len(items) - 1
            put(name + "=")
            self._write(value, put, indent + len(name) + 1, allowance if last else 1, path, level)
            if not last:
                put(",\n" + " " * indent)

    def _write_dict(self, obj, kind, put, indent, allowance, path, level):
        end = "}"
        if kind.__name__ == "OrderedDict":
            put("OrderedDict([")
            self._write_items(list(obj.items()), put, indent + 12, allowance + 2, path, level)
            put("])")
            return
        if kind is not dict:
            name = kind.__name__
            if name == "defaultdict":
                start = "defaultdict(%r,\n%s" % (obj.default_factory, " " * (indent + 12))
                indent += 12
            else:
                start = name + "("
                indent += len(start)
            put(start)
            end = "})"
        put("{")
        if self._indent > 1:
            put(" " * (self._indent - 1))
        if kind.__name__ == "Counter":
            items = obj.most_common()
        else:
            items = _sorted_items(obj) if self._sort_dicts else list(obj.items())
        indent += self._indent
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            text = self._flat(key, path, level)
            put(text + ": ")
            self._write(
                value, put, indent + len(text) + 2, allowance + len(end) if last else 1, path, level
            )
            if not last:
                put(",\n" + " " * indent)
        put(end)

    def _write_items(self, items, put, indent, allowance, path, level):
        indent += self._indent
        if self._indent > 1:
            put(" " * (self._indent - 1))
        between = ",\n" + " " * indent
        room = width = self._width - indent + 1
        sep = ""
        items = list(items)
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._flat(item, path, level)
                size = len(text) + 2
                if room < size:
                    room = width
                    if sep:
                        sep = between
                if room >= size:
                    room -= size
                    put(sep)
                    sep = ", "
                    put(text)
                    continue
            put(sep)
            sep = between
            self._write(item, put, indent, allowance if last else 1, path, level)

    def _write_text(self, text, put, indent, allowance, level):
        lines = text.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        chunks = []
        width = room = self._width - indent
        for i, line in enumerate(lines):
            whole = repr(line)
            if i == len(lines) - 1:
                room -= allowance
            if len(whole) <= room:
                chunks.append(whole)
                continue
            parts = _words(line)
            most = width
            current = ""
            for j, part in enumerate(parts):
                candidate = current + part
                if j == len(parts) - 1 and i == len(lines) - 1:
                    most -= allowance
                if len(repr(candidate)) > most:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            put(chunks[0])
            return
        if level == 1:
            put("(")
        put(("\n" + " " * indent).join(chunks))
        if level == 1:
            put(")")


def _words(line):
    """Words with the blanks behind them."""
    parts = []
    start = 0
    for i in range(1, len(line)):
        if line[i] not in " \t\n\r" and line[i - 1] in " \t\n\r":
            parts.append(line[start:i])
            start = i
    parts.append(line[start:])
    return parts


def _sorted_items(mapping):
    try:
        return sorted(mapping.items())
    except TypeError:
        return sorted(mapping.items(), key=lambda item: _Key(item[0]))


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(
        indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent, width, depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._flat(object, [], 0)


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)
