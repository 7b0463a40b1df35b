"""JSON."""

__all__ = ["dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder"]

_INFINITY = float("inf")


class JSONDecodeError(ValueError):
    """A text is no JSON: msg, doc, pos, lineno, colno."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        super().__init__("%s: line %d column %d (char %d)" % (msg, lineno, colno, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


_ESCAPES = {
    '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f",
}


def _quote(text, ensure_ascii):
    plain = True
    for c in text:
        if c < " " or c == '"' or c == "\\" or c > "~":
            plain = False
            break
    if plain:
        return '"' + text + '"'
    out = ['"']
    for c in text:
        if c in _ESCAPES:
            out.append(_ESCAPES[c])
        elif c < " " or (ensure_ascii and c > "~"):
            n = ord(c)
            if n > 0xFFFF:
                n -= 0x10000
                out.append("\\u%04x\\u%04x" % (0xD800 + (n >> 10), 0xDC00 + (n & 0x3FF)))
            else:
                out.append("\\u%04x" % n)
        else:
            out.append(c)
    out.append('"')
    return "".join(out)


class JSONEncoder:
    item_separator = ", "
    key_separator = ": "

    def __init__(
        self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
        sort_keys=False, indent=None, separators=None, default=None
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError("Object of type %s is not JSON serializable" % o.__class__.__name__)

    def encode(self, o):
        out = []
        self._write(o, out.append, "\n", [])
        return "".join(out)

    def iterencode(self, o, _one_shot=False):
        yield self.encode(o)

    def _float(self, o):
        if o != o:
            text = "NaN"
        elif o == _INFINITY:
            text = "Infinity"
        elif o == -_INFINITY:
            text = "-Infinity"
        else:
            return repr(float(o))
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant")
        return text

    def _scalar(self, o):
        """The text of what is no container, or None."""
        if isinstance(o, str):
            return _quote(o, self.ensure_ascii)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return str(int(o))
        if isinstance(o, float):
            return self._float(o)
        return None

    def _key(self, key):
        if isinstance(key, str):
            return _quote(key, self.ensure_ascii)
        text = self._scalar(key)
        if text is not None:
            return '"' + text + '"'
        if self.skipkeys:
            return None
        raise TypeError(
            "keys must be str, int, float, bool or None, not %s" % key.__class__.__name__
        )

    def _write(self, o, put, newline, path):
        text = self._scalar(o)
        if text is not None:
            put(text)
            return
        is_dict = isinstance(o, dict)
        if not is_dict and not isinstance(o, (list, tuple)):
            self._enter(o, path)
            self._write(self.default(o), put, newline, path)
            path.pop()
            return
        if not o:
            put("{}" if is_dict else "[]")
            return
        self._enter(o, path)
        indent = self.indent
        inner = newline
        between = self.item_separator
        if indent is not None:
            inner = newline + (indent if isinstance(indent, str) else " " * indent)
            between += inner
            put(("{" if is_dict else "[") + inner)
        else:
            put("{" if is_dict else "[")
        first = True
        if is_dict:
            colon = self.key_separator
            items = o.items()
            for key, value in sorted(items) if self.sort_keys else items:
                key = self._key(key)
                if key is None:
                    continue
                put(key + colon if first else between + key + colon)
                first = False
                text = self._scalar(value)
                if text is None:
                    self._write(value, put, inner, path)
                else:
                    put(text)
        else:
            for value in o:
                if not first:
                    put(between)
                first = False
                text = self._scalar(value)
                if text is None:
                    self._write(value, put, inner, path)
                else:
                    put(text)
        if indent is not None:
            put(newline)
        put("}" if is_dict else "]")
        path.pop()

    def _enter(self, o, path):
        if self.check_circular:
            for other in path:
                if other is o:
                    raise ValueError("Circular reference detected")
        path.append(o)


def dumps(
    obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None,
    indent=None, separators=None, default=None, sort_keys=False, **kw
):
    return (JSONEncoder if cls is None else cls)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
        allow_nan=allow_nan, indent=indent, separators=separators, default=default,
        sort_keys=sort_keys, **kw
    ).encode(obj)


def dump(obj, fp, **kw):
    fp.write(dumps(obj, **kw))


_BACK = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_SPACE = " \t\n\r"


def _hex4(s, at):
    text = s[at : at + 4]
    if len(text) == 4 and text[1] not in "xX":
        try:
            return int(text, 16)
        except ValueError:
            pass
    raise JSONDecodeError("Invalid \\uXXXX escape", s, at)


class JSONDecoder:
    def __init__(
        self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
        strict=True, object_pairs_hook=None
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or float
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        obj, end = self.raw_decode(s, self._skip(s, 0))
        end = self._skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        return self._value(s, idx)

    def _skip(self, s, at):
        while s[at : at + 1] in _SPACE and at < len(s):
            at += 1
        return at

    def _value(self, s, at):
        c = s[at : at + 1]
        if c == '"':
            return self._string(s, at + 1)
        if c == "{":
            return self._object(s, at + 1)
        if c == "[":
            return self._array(s, at + 1)
        if c and c in "-0123456789":
            return self._number(s, at)
        for word, value in (("null", None), ("true", True), ("false", False)):
            if s.startswith(word, at):
                return value, at + len(word)
        for word in ("NaN", "Infinity"):
            if s.startswith(word, at):
                return self.parse_constant(word), at + len(word)
        raise JSONDecodeError("Expecting value", s, at)

    def _number(self, s, at):
        start = at
        size = len(s)
        if s[at] == "-":
            at += 1
            if s.startswith("Infinity", at):
                return self.parse_constant("-Infinity"), at + 8
        first = at
        while at < size and "0" <= s[at] <= "9":
            at += 1
        if at == first:
            raise JSONDecodeError("Expecting value", s, start)
        if s[first] == "0":
            at = first + 1
        is_float = False
        if at + 1 < size and s[at] == "." and "0" <= s[at + 1] <= "9":
            is_float = True
            at += 1
            while at < size and "0" <= s[at] <= "9":
                at += 1
        if at < size and s[at] in "eE":
            end = at + 1
            if end < size and s[end] in "+-":
                end += 1
            if end < size and "0" <= s[end] <= "9":
                is_float = True
                at = end
                while at < size and "0" <= s[at] <= "9":
                    at += 1
        text = s[start:at]
        return (self.parse_float(text) if is_float else self.parse_int(text)), at

    def _string(self, s, at):
        begin = at - 1
        out = None
        while True:
            end = s.find('"', at)
            if end < 0:
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            slash = s.find("\\", at, end)
            stop = end if slash < 0 else slash
            part = s[at:stop]
            if self.strict:
                for i, c in enumerate(part):
                    if c < " ":
                        raise JSONDecodeError("Invalid control character at", s, at + i)
            if slash < 0:
                return (part if out is None else out + part), end + 1
            out = part if out is None else out + part
            c = s[slash + 1 : slash + 2]
            if c in _BACK:
                out += _BACK[c]
                at = slash + 2
            elif c == "u":
                code = _hex4(s, slash + 2)
                at = slash + 6
                if 0xD800 <= code <= 0xDBFF and s.startswith("\\u", at):
                    low = _hex4(s, at + 2)
                    if 0xDC00 <= low <= 0xDFFF:
                        code = 0x10000 + ((code - 0xD800) << 10) + low - 0xDC00
                        at += 6
                out += chr(code)
            elif c == "":
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            else:
                raise JSONDecodeError("Invalid \\escape", s, slash)

    def _array(self, s, at):
        values = []
        at = self._skip(s, at)
        if s[at : at + 1] == "]":
            return values, at + 1
        while True:
            value, at = self._value(s, at)
            values.append(value)
            at = self._skip(s, at)
            c = s[at : at + 1]
            if c == "]":
                return values, at + 1
            if c != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            at = self._skip(s, at + 1)

    def _object(self, s, at):
        pairs = []
        at = self._skip(s, at)
        if s[at : at + 1] == "}":
            at += 1
        else:
            while True:
                if s[at : at + 1] != '"':
                    raise JSONDecodeError(
                        "Expecting property name enclosed in double quotes", s, at
                    )
                key, at = self._string(s, at + 1)
                at = self._skip(s, at)
                if s[at : at + 1] != ":":
                    raise JSONDecodeError("Expecting ':' delimiter", s, at)
                value, at = self._value(s, self._skip(s, at + 1))
                pairs.append((key, value))
                at = self._skip(s, at)
                c = s[at : at + 1]
                at += 1
                if c == "}":
                    break
                if c != ",":
                    raise JSONDecodeError("Expecting ',' delimiter", s, at - 1)
                at = self._skip(s, at)
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), at
        made = dict(pairs)
        return (made if self.object_hook is None else self.object_hook(made)), at


def loads(
    s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
    object_pairs_hook=None, **kw
):
    if isinstance(s, (bytes, bytearray)):
        s = s.decode("utf-8")
    elif not isinstance(s, str):
        raise TypeError(
            "the JSON object must be str, bytes or bytearray, not %s" % s.__class__.__name__
        )
    if s.startswith("\ufeff"):
        raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    return (JSONDecoder if cls is None else cls)(
        object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
        parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw
    ).decode(s)


def load(fp, **kw):
    return loads(fp.read(), **kw)
