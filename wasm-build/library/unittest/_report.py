"""What failed tests say: read when one has failed."""

from pprint import pformat

_LONG = 80


def exception_text(error, test):
    from traceback import format_exception

    lines = format_exception(error)
    # The frames of this package say nothing about the program.
    text = "".join(lines)
    kept = []
    hidden = False
    for line in text.split("\n"):
        if line.startswith('  File "'):
            hidden = "/lib/python/unittest/" in line
        elif hidden and not line.startswith("    "):
            hidden = False
        if not hidden:
            kept.append(line)
    return "\n".join(kept)


def _shorten(first, second):
    return repr(first), repr(second)


def difference(test, first, second):
    if type(first) is type(second):
        if isinstance(first, list):
            return sequence_difference(test, first, second, "list")
        if isinstance(first, tuple):
            return sequence_difference(test, first, second, "tuple")
        if isinstance(first, dict):
            return _lines_difference(test, first, second)
        if isinstance(first, (set, frozenset)):
            return _set_difference(first, second)
        if isinstance(first, str):
            return _text_difference(test, first, second)
    return "%r != %r" % (first, second)


def _ndiff(a, b):
    from difflib import ndiff

    return "\n".join(ndiff(a, b))


def _with_diff(test, standard, diff):
    if test.maxDiff is not None and len(diff) > test.maxDiff:
        return standard + "\nDiff is %s characters long. Set self.maxDiff to None to see it." % len(diff)
    return standard + diff


def sequence_difference(test, first, second, name):
    standard = "%ss differ: %s != %s\n" % (name[0].upper() + name[1:], repr(first), repr(second))
    size1, size2 = len(first), len(second)
    at = 0
    while at < size1 and at < size2 and first[at] == second[at]:
        at += 1
    if at < size1 and at < size2:
        standard += "\nFirst differing element %d:\n%r\n%r\n" % (at, first[at], second[at])
    if size1 != size2:
        which, longer, shorter = ("First", first, size2) if size1 > size2 else ("Second", second, size1)
        standard += "\n%s %s contains %d additional elements.\n" % (which, name, abs(size1 - size2))
        standard += "First extra element %d:\n%r\n" % (shorter, longer[shorter])
    return _with_diff(
        test, standard,
        "\n" + _ndiff(pformat(first).split("\n"), pformat(second).split("\n")),
    )


def _lines_difference(test, first, second):
    standard = "%r != %r" % (first, second)
    diff = "\n" + _ndiff(pformat(first).split("\n"), pformat(second).split("\n"))
    return _with_diff(test, standard, diff)


def _set_difference(first, second):
    lines = []
    for title, items in (
        ("Items in the first set but not the second:", first - second),
        ("Items in the second set but not the first:", second - first),
    ):
        if items:
            lines.append(title)
            lines += [repr(item) for item in items]
    return "\n".join(lines)


def _text_difference(test, first, second):
    standard = "%r != %r" % (first, second)
    a, b = first.splitlines(True), second.splitlines(True)
    if len(a) == 1 and first.strip("\r\n") == first:
        a = [first + "\n"]
        b = [second + "\n"]
    from difflib import ndiff

    return _with_diff(test, standard, "\n" + "".join(ndiff(a, b)))


def count_difference(first, second):
    def count(items, item):
        return len([x for x in items if x == item])

    seen = []
    lines = ["Element counts were not equal:"]
    for item in first + second:
        if item in seen:
            continue
        seen.append(item)
        a, b = count(first, item), count(second, item)
        if a != b:
            lines.append("First has %d, Second has %d:  %r" % (a, b, item))
    return "\n".join(lines)


class Warns:
    def __init__(self, test, expected):
        self._test = test
        self.expected = expected

    def _handle(self, args, kwargs):
        if not args:
            return self
        with self:
            args[0](*args[1:], **kwargs)

    def __enter__(self):
        import warnings

        self._catch = warnings.catch_warnings(record=True)
        self.warnings = self._catch.__enter__()
        warnings.simplefilter("always")
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self._catch.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return False
        for one in self.warnings:
            if issubclass(one.category, self.expected):
                self.warning = one.message
                return False
        self._test.fail("%s not triggered" % self.expected.__name__)


class Logs:
    def __init__(self, test, logger, level):
        import logging

        self._test = test
        self._logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self._level = logging.INFO if level is None else logging._level(level)
        self.records = []
        self.output = []

    def __enter__(self):
        import logging

        watch = self

        class Handler(logging.Handler):
            def emit(self, record):
                watch.records.append(record)
                watch.output.append(
                    "%s:%s:%s" % (record.levelname, record.name, record.getMessage())
                )

        logger = self._logger
        self._old = logger.handlers, logger.level, logger.propagate
        logger.handlers = [Handler()]
        logger.level = self._level
        logger.propagate = False
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self._logger.handlers, self._logger.level, self._logger.propagate = self._old
        if exc_type is None and not self.records:
            self._test.fail(
                "no logs of level %s or higher triggered on %s"
                % (self._level, self._logger.name)
            )
        return False
