"""Warnings."""

import sys

import builtins


def _need(name, base):
    if not hasattr(builtins, name):
        setattr(builtins, name, type(name, (base,), {}))


for _name in (
    "UserWarning", "DeprecationWarning", "PendingDeprecationWarning", "SyntaxWarning",
    "RuntimeWarning", "FutureWarning", "ImportWarning", "UnicodeWarning", "BytesWarning",
    "ResourceWarning", "EncodingWarning",
):
    if not hasattr(builtins, "Warning"):
        _need("Warning", Exception)
    _need(_name, builtins.Warning)

filters = []
_seen = set()
_record = None


class WarningMessage:
    def __init__(self, message, category, filename="", lineno=1, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line

    def __str__(self):
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % (
            self.message, self.category.__name__, self.filename, self.lineno, self.line
        )


def _action(text, category):
    for action, message, kind in filters:
        if issubclass(category, kind) and (not message or text.lower().startswith(message.lower())):
            return action
    return "ignore" if category.__name__ in _QUIET else "default"


_QUIET = ("PendingDeprecationWarning", "ImportWarning", "ResourceWarning")


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass, not '%s'" % type(category).__name__)
    text = str(message)
    action = _action(text, category)
    if not isinstance(message, Warning):
        message = category(message)
    if action == "error":
        raise message
    if action == "ignore":
        return
    if action in ("default", "module", "once"):
        if (text, category) in _seen:
            return
        _seen.add((text, category))
    showwarning(message, category, "<session>", 1)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    warn(message, category)


def formatwarning(message, category, filename, lineno, line=None):
    return "%s: %s\n" % (category.__name__, message)


def showwarning(message, category, filename, lineno, file=None, line=None):
    if _record is not None:
        _record.append(WarningMessage(message, category, filename, lineno, file, line))
    else:
        (sys.stderr if file is None else file).write(
            formatwarning(message, category, filename, lineno, line)
        )


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in ("error", "ignore", "always", "default", "module", "once"):
        raise AssertionError("invalid action: %r" % action)
    item = action, message, category
    if append:
        filters.append(item)
    else:
        filters.insert(0, item)


def simplefilter(action, category=Warning, lineno=0, append=False):
    filterwarnings(action, "", category, "", lineno, append)


def resetwarnings():
    filters.clear()


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._wants_record = record
        self._action = action
        self._category = category

    def __enter__(self):
        global _record, _seen
        self._old = filters[:], _record, _seen
        _seen = set()
        if self._wants_record:
            _record = []
        if self._action is not None:
            simplefilter(self._action, self._category)
        return _record if self._wants_record else None

    def __exit__(self, *exc_info):
        global _record, _seen
        filters[:], _record, _seen = self._old
