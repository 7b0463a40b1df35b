"""Whole files and folders."""

import os


class Error(OSError):
    pass


class SameFileError(Error):
    pass


def copyfileobj(fsrc, fdst, length=65536):
    while True:
        data = fsrc.read(length)
        if not data:
            return
        fdst.write(data)


def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(dst) and os.path.samefile(src, dst):
        raise SameFileError("%r and %r are the same file" % (src, dst))
    with open(os.fspath(src), "rb") as source:
        with open(os.fspath(dst), "wb") as target:
            copyfileobj(source, target)
    return dst


def copy(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    return copyfile(src, dst)


copy2 = copy


def copymode(src, dst, **kw):
    pass


copystat = copymode


def ignore_patterns(*patterns):
    from fnmatch import filter

    def ignore(path, names):
        ignored = set()
        for pattern in patterns:
            ignored.update(filter(names, pattern))
        return ignored

    return ignore


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    names = os.listdir(src)
    ignored = set() if ignore is None else ignore(os.fspath(src), names)
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    for name in names:
        if name in ignored:
            continue
        source = os.path.join(src, name)
        target = os.path.join(dst, name)
        if os.path.isdir(source):
            copytree(source, target, ignore=ignore, copy_function=copy_function, dirs_exist_ok=dirs_exist_ok)
        else:
            copy_function(source, target)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    try:
        for folder, dirs, files in os.walk(path, topdown=False):
            for name in files:
                os.remove(os.path.join(folder, name))
            for name in dirs:
                os.rmdir(os.path.join(folder, name))
        os.rmdir(path)
    except OSError:
        if not ignore_errors:
            raise


def move(src, dst, copy_function=copy2):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(dst):
            raise Error("Destination path '%s' already exists" % dst)
    os.rename(src, dst)
    return dst


def disk_usage(path):
    from _collections import namedtuple
    from _os import statvfs

    fields = statvfs(os.fspath(path))
    total, free = fields[0] * fields[2], fields[0] * fields[3]
    return namedtuple("usage", ["total", "used", "free"])(total, total - free, free)


def which(cmd, mode=1, path=None):
    return None


def get_terminal_size(fallback=(80, 24)):
    return os.get_terminal_size()


def _no_archive(*args, **kwargs):
    raise NotImplementedError("There are no archives here. zlib compresses bytes.")


make_archive = unpack_archive = _no_archive
