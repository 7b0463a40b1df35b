"""Streams."""

from _io import BytesIO, StringIO, UnsupportedOperation, open

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192


def open_code(path):
    return open(path, "rb")


def text_encoding(encoding, stacklevel=2):
    return "utf-8" if encoding is None else encoding


class IOBase:
    """The name alone: streams written in Python are plain classes here."""


RawIOBase = BufferedIOBase = TextIOBase = IOBase
TextIOWrapper = type(open("/lib/python/io.py"))
FileIO = BufferedReader = BufferedWriter = BufferedRandom = type(open("/lib/python/io.py", "rb"))
