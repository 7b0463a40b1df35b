"""The session's files, and the little of a system that there is."""

import sys
from _os import chdir, getcwd, ilistdir, rename as _rename, rmdir, stat as _stat, urandom
from _os import mkdir as _mkdir, remove as _remove

name = "posix"
sep = "/"
altsep = None
extsep = "."
curdir = "."
pardir = ".."
pathsep = ":"
linesep = "\n"
devnull = "/dev/null"
defpath = "/bin:/usr/bin"
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
error = OSError


class _Environ(dict):
    def __setitem__(self, key, value):
        for text in (key, value):
            if not isinstance(text, str):
                raise TypeError("str expected, not %s" % type(text).__name__)
        super().__setitem__(key, value)

    def __repr__(self):
        return "environ({%s})" % ", ".join(["%r: %r" % item for item in self.items()])


environ = _Environ()
environ["HOME"] = "/"


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(key, value):
    environ[key] = value


def unsetenv(key):
    environ.pop(key, None)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    try:
        return path.__fspath__()
    except AttributeError:
        raise TypeError(
            "expected str, bytes or os.PathLike object, not %s" % type(path).__name__
        ) from None


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode() if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode() if isinstance(filename, bytes) else filename


class PathLike:
    """What has __fspath__."""

    def __fspath__(self):
        raise NotImplementedError


def listdir(path="."):
    return [entry[0] for entry in ilistdir(fspath(path))]


def mkdir(path, mode=0o777, *, dir_fd=None):
    _mkdir(fspath(path))


def makedirs(name, mode=0o777, exist_ok=False):
    name = fspath(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        makedirs(head, exist_ok=exist_ok)
        if tail == ".":
            return
    try:
        _mkdir(name)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def remove(path, *, dir_fd=None):
    _remove(fspath(path))


unlink = remove
_rmdir = rmdir


def rmdir(path, *, dir_fd=None):
    _rmdir(fspath(path))


def removedirs(name):
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _rename(fspath(src), fspath(dst))


replace = rename


def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)


class stat_result(tuple):
    def __repr__(self):
        names = ("mode", "ino", "dev", "nlink", "uid", "gid", "size", "atime", "mtime", "ctime")
        return "os.stat_result(%s)" % ", ".join(["st_%s=%r" % pair for pair in zip(names, self)])

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])
    st_atime = property(lambda self: self[7])
    st_mtime = property(lambda self: self[8])
    st_ctime = property(lambda self: self[9])


def stat(path, *, dir_fd=None, follow_symlinks=True):
    fields = list(_stat(fspath(path)))
    fields[0] |= 0o755 if fields[0] & 0o40000 else 0o644
    return stat_result(fields)


lstat = stat


def access(path_, mode, **kw):
    return path.exists(path_) and not mode & X_OK


def chmod(path, mode, **kw):
    raise NotImplementedError("os.chmod() is not here: files of the session have no permissions.")


class DirEntry:
    def __init__(self, folder, entry):
        self.name = entry[0]
        self.path = path.join(folder, entry[0])
        self._is_dir = entry[1] == 0x4000

    def is_dir(self, *, follow_symlinks=True):
        return self._is_dir

    def is_file(self, *, follow_symlinks=True):
        return not self._is_dir

    def is_symlink(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return "<DirEntry %r>" % self.name


class _Scan:
    def __init__(self, folder):
        self._entries = iter([DirEntry(folder, entry) for entry in ilistdir(folder)])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path="."):
    return _Scan(fspath(path))


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    dirs, files = [], []
    try:
        for entry in ilistdir(top):
            (dirs if entry[1] == 0x4000 else files).append(entry[0])
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    if topdown:
        yield top, dirs, files
    for one in dirs:
        yield from walk(path.join(top, one), topdown, onerror)
    if not topdown:
        yield top, dirs, files


def getpid():
    return 1


def getppid():
    return 0


def getlogin():
    return "learner"


def cpu_count():
    return 1


def get_terminal_size(fd=1):
    from _collections import namedtuple

    return namedtuple("os.terminal_size", ["columns", "lines"])(80, 24)


def uname():
    from _os import uname

    return uname()


def getuid():
    return 0


def umask(mask):
    return 0o22


def strerror(code):
    return str(OSError(code)).partition("] ")[2]


def _exit(status):
    raise SystemExit(status)


def _no_process(*args, **kwargs):
    raise NotImplementedError("There are no other processes here.")


system = popen = fork = kill = execv = spawnv = _no_process

from . import path
