"""Compressing bytes."""

from deflate import GZIP, RAW, ZLIB, DeflateIO
from _io import BytesIO
from binascii import crc32

MAX_WBITS = 15
DEFLATED = 8
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
DEF_BUF_SIZE = 16384
# Further back than this nothing is looked for: it would take long.
_WINDOW = 10


class error(Exception):
    pass


def adler32(data, value=1, /):
    a = value & 0xFFFF
    b = value >> 16 & 0xFFFF
    for start in range(0, len(data), 4096):
        for byte in data[start : start + 4096]:
            a += byte
            b += a
        a %= 65521
        b %= 65521
    return b << 16 | a


def _format(wbits):
    return RAW if wbits < 0 else GZIP if wbits > 15 else ZLIB


def compress(data, /, level=-1, wbits=MAX_WBITS):
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError("a bytes-like object is required, not '%s'" % type(data).__name__)
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    out = BytesIO()
    with DeflateIO(out, _format(wbits), _WINDOW) as packer:
        packer.write(data)
    return out.getvalue()


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError("a bytes-like object is required, not '%s'" % type(data).__name__)
    try:
        return DeflateIO(BytesIO(data), _format(wbits), 0 if wbits in (0, 15, 31) else 15).read()
    except EOFError:
        raise error("Error -5 while decompressing data: incomplete or truncated stream") from None
    except (OSError, ValueError):
        raise error("Error -3 while decompressing data: incorrect data") from None


class _Whole:
    """Keeps what it is given, and does all of it at the end."""

    def __init__(self, *args, **kwds):
        self._data = b""

    def compress(self, data, /):
        self._data += bytes(data)
        return b""

    def flush(self, mode=4, /):
        return compress(self._data)


def compressobj(level=-1, *args, **kwds):
    return _Whole()


class _Unpacker:
    eof = False
    unused_data = unconsumed_tail = b""

    def __init__(self, wbits):
        self._data = b""
        self._wbits = wbits

    def decompress(self, data, max_length=0, /):
        self._data += bytes(data)
        try:
            out = decompress(self._data, self._wbits)
        except error as failed:
            if "-5" in str(failed):
                return b""
            raise
        self.eof = True
        return out

    def flush(self, length=DEF_BUF_SIZE, /):
        return b""


def decompressobj(wbits=MAX_WBITS, zdict=b""):
    return _Unpacker(wbits)
