"""Bytes and ASCII."""

from _binascii import a2b_base64 as _a2b_base64, b2a_base64, crc32, hexlify, unhexlify as _unhexlify


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def a2b_base64(data, /, *, strict_mode=False):
    try:
        return _a2b_base64(data)
    except ValueError:
        raise Error("Incorrect padding") from None


def unhexlify(hexstr, /):
    if len(hexstr) % 2:
        raise Error("Odd-length string")
    try:
        return _unhexlify(hexstr)
    except ValueError:
        raise Error("Non-hexadecimal digit found") from None


a2b_hex = unhexlify
b2a_hex = hexlify
