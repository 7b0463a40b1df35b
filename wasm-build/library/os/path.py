"""Paths as texts."""

from _os import getcwd, stat as _stat

sep = "/"
altsep = None
extsep = "."
curdir = "."
pardir = ".."
pathsep = ":"
defpath = "/bin:/usr/bin"
devnull = "/dev/null"


def _text(path):
    if isinstance(path, (str, bytes)):
        return path
    try:
        return path.__fspath__()
    except AttributeError:
        raise TypeError(
            "expected str, bytes or os.PathLike object, not %s" % type(path).__name__
        ) from None


def join(a, *p):
    path = _text(a)
    for b in p:
        b = _text(b)
        if b.startswith("/"):
            path = b
        elif not path or path.endswith("/"):
            path += b
        else:
            path += "/" + b
    return path


def split(p):
    p = _text(p)
    i = p.rfind("/") + 1
    head, tail = p[:i], p[i:]
    if head.strip("/"):
        head = head.rstrip("/")
    return head, tail


def splitext(p):
    p = _text(p)
    start = p.rfind("/") + 1
    dot = p.rfind(".")
    while start < dot and p[start] == ".":
        start += 1
    if start < dot:
        return p[:dot], p[dot:]
    return p, ""


def splitdrive(p):
    return "", _text(p)


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def isabs(s):
    return _text(s).startswith("/")


def normcase(s):
    return _text(s)


def normpath(path):
    path = _text(path)
    if not path:
        return "."
    slashes = "//" if path.startswith("//") and not path.startswith("///") else "/" * path.startswith("/")
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or (not slashes and not parts) or (parts and parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return slashes + "/".join(parts) or "."


def abspath(path):
    return normpath(join(getcwd(), path))


def realpath(path, *, strict=False):
    return abspath(path)


def relpath(path, start="."):
    if not path:
        raise ValueError("no path specified")
    start = [part for part in abspath(start).split("/") if part]
    path = [part for part in abspath(path).split("/") if part]
    same = 0
    while same < len(start) and same < len(path) and start[same] == path[same]:
        same += 1
    return "/".join([".."] * (len(start) - same) + path[same:]) or "."


def _mode(path):
    try:
        return _stat(_text(path))[0]
    except (OSError, ValueError):
        return 0


def exists(path):
    return _mode(path) != 0


lexists = exists


def isfile(path):
    return _mode(path) & 0xF000 == 0x8000


def isdir(path):
    return _mode(path) & 0xF000 == 0x4000


def islink(path):
    return False


def ismount(path):
    return abspath(path) == "/"


def getsize(filename):
    return _stat(_text(filename))[6]


def getmtime(filename):
    return float(_stat(_text(filename))[8])


getatime = getctime = getmtime


def samefile(f1, f2):
    return abspath(f1) == abspath(f2)


def expanduser(path):
    path = _text(path)
    if path == "~":
        return "/"
    return path[1:] if path.startswith("~/") else path


def expandvars(path):
    from os import environ
    from string import Template

    return Template(_text(path)).safe_substitute(environ)


def commonprefix(m):
    if not m:
        return ""
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    paths = [_text(path) for path in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    absolute = [path.startswith("/") for path in paths]
    if any(absolute) != all(absolute):
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[part for part in path.split("/") if part and part != "."] for path in paths]
    low, high = min(split_paths), max(split_paths)
    same = 0
    while same < len(low) and same < len(high) and low[same] == high[same]:
        same += 1
    return "/" * absolute[0] + "/".join(low[:same])
