"""Tracebacks as text."""

import sys


def _text(exc):
    from io import StringIO

    out = StringIO()
    sys.print_exception(exc, out)
    return out.getvalue()


def _value(exc, value):
    if value is not None:
        return value
    if isinstance(exc, BaseException):
        return exc
    raise ValueError("Both or neither of value and tb must be given")


def format_exception(exc, /, value=None, tb=None, limit=None, chain=True):
    exc = value if value is not None else exc
    if exc is None:
        return ["NoneType: None\n"]
    lines = []
    for line in _text(exc).splitlines(True):
        # A piece is a frame with its source, or a line that is none.
        if line.startswith("    ") and lines and lines[-1].startswith("  File "):
            lines[-1] += line
        else:
            lines.append(line)
    return lines


def format_exception_only(exc, /, value=None):
    exc = value if value is not None else exc
    if exc is None:
        return ["NoneType: None\n"]
    kind = type(exc)
    name = kind.__name__
    module = getattr(kind, "__module__", "builtins")
    if module not in ("builtins", "__main__", None):
        name = module + "." + name
    text = str(exc)
    lines = ["%s: %s\n" % (name, text) if text else name + "\n"]
    lines += [str(note) + "\n" for note in getattr(exc, "__notes__", ())]
    return lines


def print_exception(exc, /, value=None, tb=None, limit=None, file=None, chain=True):
    (sys.stderr if file is None else file).write("".join(format_exception(exc, value)))


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exc_info()[1]))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exc_info()[1], file=file)


class FrameSummary:
    def __init__(self, filename, lineno, name, *, line=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, i):
        return (self.filename, self.lineno, self.name, self.line)[i]

    def __repr__(self):
        return "<FrameSummary file %s, line %d in %s>" % (self.filename, self.lineno, self.name)


def _frames(exc):
    frames = []
    for line in _text(exc).split("\n"):
        if line.startswith('  File "'):
            name, _, rest = line[8:].partition('", line ')
            number, _, function = rest.partition(", in ")
            frames.append(FrameSummary(name, int(number), function or "<module>"))
    return frames


def extract_tb(tb, limit=None):
    exc = sys.exc_info()[1] if tb is None or not isinstance(tb, BaseException) else tb
    return [] if exc is None else _frames(exc)


def format_list(extracted_list):
    return [
        '  File "%s", line %d, in %s\n' % (frame[0], frame[1], frame[2]) for frame in extracted_list
    ]


def format_tb(tb, limit=None):
    return format_list(extract_tb(tb))


def print_tb(tb, limit=None, file=None):
    (sys.stderr if file is None else file).write("".join(format_tb(tb)))


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback=None, **kw):
        self._exc = exc_value
        self.exc_type = exc_type
        self.stack = _frames(exc_value)

    @classmethod
    def from_exception(cls, exc, **kw):
        return cls(type(exc), exc)

    def format(self, *, chain=True):
        return iter(format_exception(self._exc))

    def format_exception_only(self):
        return iter(format_exception_only(self._exc))

    def __str__(self):
        return format_exception_only(self._exc)[-1].rstrip("\n")


def _no_frames(*args, **kwargs):
    raise NotImplementedError("The frames of a running program cannot be seen here.")


extract_stack = format_stack = print_stack = walk_stack = walk_tb = _no_frames
