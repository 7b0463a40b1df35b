"""Files whose names match a pattern."""

import os
from fnmatch import fnmatchcase


def has_magic(s):
    return any([c in s for c in "*?["])


def escape(pathname):
    return "".join(["[%s]" % c if c in "*?[" else c for c in pathname])


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    pathname = os.fspath(pathname)
    base = "" if root_dir is None else os.fspath(root_dir)
    parts = pathname.split("/")
    if pathname.startswith("/"):
        return _expand(base, "/", [part for part in parts if part], recursive, include_hidden, pathname.endswith("/"))
    is_folder = pathname.endswith("/")
    return _expand(base, "", [part for part in parts if part], recursive, include_hidden, is_folder)


def _list(path):
    try:
        return sorted(os.listdir(path or "."))
    except OSError:
        return []


def _expand(base, prefix, parts, recursive, hidden, is_folder):
    if not parts:
        if prefix:
            yield prefix + "/" if is_folder and not prefix.endswith("/") else prefix
        return
    part = parts[0]
    rest = parts[1:]
    here = os.path.join(base, prefix)
    if recursive and part == "**":
        yield from _expand(base, prefix, rest, recursive, hidden, is_folder)
        for name in _list(here):
            if not hidden and name.startswith("."):
                continue
            path = os.path.join(prefix, name)
            if os.path.isdir(os.path.join(base, path)):
                yield from _expand(base, path, parts, recursive, hidden, is_folder)
            elif not rest and not is_folder:
                yield path
        return
    if not has_magic(part):
        path = os.path.join(prefix, part)
        full = os.path.join(base, path)
        if os.path.isdir(full) if rest or is_folder else os.path.exists(full):
            yield from _expand(base, path, rest, recursive, hidden, is_folder)
        return
    for name in _list(here):
        if name.startswith(".") and not part.startswith(".") and not hidden:
            continue
        if not fnmatchcase(name, part):
            continue
        path = os.path.join(prefix, name)
        if not (rest or is_folder) or os.path.isdir(os.path.join(base, path)):
            yield from _expand(base, path, rest, recursive, hidden, is_folder)
