"""Bytes as text."""

import binascii

_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def _bytes(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    if isinstance(s, (bytes, bytearray, memoryview)):
        return bytes(s)
    raise TypeError(
        "argument should be a bytes-like object or ASCII string, not %r" % s.__class__.__name__
    )


def _data(s):
    if isinstance(s, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(s)


def b64encode(s, altchars=None):
    text = binascii.b2a_base64(_data(s), newline=False)
    if altchars is not None:
        text = text.replace(b"+", altchars[:1]).replace(b"/", altchars[1:2])
    return text


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        s = s.replace(altchars[:1], b"+").replace(altchars[1:2], b"/")
    if validate:
        for b in s.rstrip(b"="):
            if not (48 <= b <= 57 or 65 <= b <= 90 or 97 <= b <= 122 or b in b"+/"):
                raise binascii.Error("Only base64 data is allowed")
    return binascii.a2b_base64(s)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(_bytes(s), b"-_")


def b16encode(s):
    return binascii.hexlify(_data(s)).upper()


def b16decode(s, casefold=False):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    for b in s:
        if b not in b"0123456789ABCDEF":
            raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


def b32encode(s):
    s = _data(s)
    out = bytearray()
    for i in range(0, len(s), 5):
        chunk = s[i : i + 5]
        number = int.from_bytes(chunk + bytes(5 - len(chunk)), "big")
        group = [_B32[number >> 35 - 5 * k & 31] for k in range(8)]
        used = (len(chunk) * 8 + 4) // 5
        out += bytes(group[:used]) + b"=" * (8 - used)
    return bytes(out)


def b32decode(s, casefold=False, map01=None):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    plain = s.rstrip(b"=")
    if len(s) - len(plain) not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    out = bytearray()
    for i in range(0, len(plain), 8):
        chunk = plain[i : i + 8]
        number = 0
        for b in chunk:
            digit = _B32.find(bytes([b]))
            if digit < 0:
                raise binascii.Error("Non-base32 digit found")
            number = number << 5 | digit
        number <<= 5 * (8 - len(chunk))
        out += number.to_bytes(5, "big")[: len(chunk) * 5 // 8]
    return bytes(out)


def encodebytes(s):
    return b"".join([binascii.b2a_base64(s[i : i + 57]) for i in range(0, len(s), 57)])


def decodebytes(s):
    return binascii.a2b_base64(s)


def _not_here(*args, **kwargs):
    raise NotImplementedError("Ascii85 and Base85 are not here: b64encode() is.")


a85encode = a85decode = b85encode = b85decode = _not_here
