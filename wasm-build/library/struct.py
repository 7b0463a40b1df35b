"""Values as bytes, and back."""

import _struct

__all__ = ["Struct", "calcsize", "error", "iter_unpack", "pack", "pack_into", "unpack", "unpack_from"]


class error(Exception):
    pass


_WHOLE = {"b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "l": 32, "L": 32, "q": 64, "Q": 64}
_NAMES = {"b": "byte", "B": "ubyte", "h": "short", "H": "ushort"}


def _parse(text):
    """The order, and pairs of a code and how often it stands."""
    order, at = ("@", 0) if text[:1] not in tuple("@=<>!") else (text[0], 1)
    items, count = [], ""
    for char in text[at:]:
        if char.isdigit():
            count += char
        elif not char.isspace():
            if char == "n" or char == "N":
                if order != "@":
                    raise error("bad char in struct format")
                char = "i" if char == "n" else "I"
            if char not in "xcbB?hHiIlLqQefdsp":
                raise error("bad char in struct format")
            items.append((char, int(count or 1)))
            count = ""
    if count:
        raise error("repeat count given without format specifier")
    return order, items


def _whole(code, value):
    if not hasattr(value, "__index__"):
        raise error("required argument is not an integer")
    value = value.__index__()
    bits = _WHOLE[code]
    least, most = (-(1 << bits - 1), (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)
    if not least <= value <= most:
        if bits > 16:
            raise error("'%s' format requires %d <= number <= %d" % (code, least, most))
        raise error("%s format requires %d <= number <= %d" % (_NAMES[code], least, most))
    return value


def _chunk(code, count, value):
    if not isinstance(value, (bytes, bytearray)):
        raise error("argument for '%s' must be a bytes object" % code)
    value = bytes(value)
    if code == "p":
        value = value[: max(0, min(255, count - 1))]
        value = bytes([len(value)]) + value if count else b""
    return value


class Struct:
    """A format that was read once."""

    def __init__(self, format):
        if isinstance(format, (bytes, bytearray)):
            format = format.decode("ascii")
        self.format = format
        order, self._items = _parse(format)
        plain = {"?": "B", "p": "s"}
        self._plain = ("" if order == "@" else ">" if order == "!" else order) + "".join(
            "1s" * count if code == "c" else "%d%s" % (count, plain.get(code, code))
            for code, count in self._items
        )
        self.size = _struct.calcsize(self._plain)
        self._wanted = sum(
            0 if code == "x" else 1 if code in "sp" else count for code, count in self._items
        )

    def _values(self, name, values):
        if len(values) != self._wanted:
            raise error("%s expected %d items for packing (got %d)" % (name, self._wanted, len(values)))
        given = iter(values)
        for code, count in self._items:
            if code in "sp":
                yield _chunk(code, count, next(given))
            elif code != "x":
                for _ in range(count):
                    value = next(given)
                    if code == "?":
                        yield 1 if value else 0
                    elif code == "c":
                        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                            raise error("char format requires a bytes object of length 1")
                        yield bytes(value)
                    elif code in _WHOLE:
                        yield _whole(code, value)
                    else:
                        try:
                            yield float(value)
                        except (TypeError, ValueError):
                            raise error("required argument is not a float") from None

    def _results(self, values):
        taken = iter(values)
        result = []
        for code, count in self._items:
            if code == "p":
                value = next(taken)
                result.append(value[1 : 1 + value[0]] if value else value)
            elif code == "s":
                result.append(next(taken))
            elif code != "x":
                for _ in range(count):
                    value = next(taken)
                    result.append(bool(value) if code == "?" else value)
        return tuple(result)

    def pack(self, *values):
        return _struct.pack(self._plain, *self._values("pack", values))

    def pack_into(self, buffer, offset, *values):
        values = list(self._values("pack_into", values))
        room = len(buffer) - (offset + len(buffer) if offset < 0 else offset)
        if room < self.size:
            raise error(
                "pack_into requires a buffer of at least %d bytes for packing %d bytes at offset %d "
                "(actual buffer size is %d)" % (offset + self.size, self.size, offset, len(buffer))
            )
        _struct.pack_into(self._plain, buffer, offset, *values)

    def unpack(self, buffer):
        if len(buffer) != self.size:
            raise error("unpack requires a buffer of %d bytes" % self.size)
        return self._results(_struct.unpack(self._plain, buffer))

    def unpack_from(self, buffer, offset=0):
        start = offset + len(buffer) if offset < 0 else offset
        if start < 0 or len(buffer) - start < self.size:
            raise error(
                "unpack_from requires a buffer of at least %d bytes for unpacking %d bytes at offset %d "
                "(actual buffer size is %d)" % (start + self.size, self.size, offset, len(buffer))
            )
        return self._results(_struct.unpack_from(self._plain, buffer, start))

    def iter_unpack(self, buffer):
        if self.size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(buffer) % self.size:
            raise error("iterative unpacking requires a buffer of a multiple of %d bytes" % self.size)
        return (self.unpack_from(buffer, at) for at in range(0, len(buffer), self.size))


_known = {}


def _struct_of(format):
    known = _known.get(format)
    if known is None:
        if len(_known) >= 100:
            _known.clear()
        known = _known[format] = Struct(format)
    return known


def calcsize(format, /):
    return _struct_of(format).size


def pack(format, /, *values):
    return _struct_of(format).pack(*values)


def pack_into(format, buffer, offset, /, *values):
    _struct_of(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    return _struct_of(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return _struct_of(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return _struct_of(format).iter_unpack(buffer)
