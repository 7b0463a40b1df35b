"""Files and folders for a while."""

import os

template = "tmp"
tempdir = None
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def gettempdir():
    folder = tempdir or "/tmp"
    if not os.path.isdir(folder):
        os.makedirs(folder)
    return folder


def gettempprefix():
    return template


def _new_path(suffix, prefix, dir):
    dir = gettempdir() if dir is None else os.fspath(dir)
    for _ in range(100):
        name = "".join([_LETTERS[b % len(_LETTERS)] for b in os.urandom(8)])
        path = os.path.join(dir, (template if prefix is None else prefix) + name + (suffix or ""))
        if not os.path.exists(path):
            return os.path.abspath(path)
    raise FileExistsError(17, "No usable temporary file name found")


def mktemp(suffix="", prefix=template, dir=None):
    return _new_path(suffix, prefix, dir)


def mkdtemp(suffix=None, prefix=None, dir=None):
    path = _new_path(suffix, prefix, dir)
    os.mkdir(path)
    return path


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    raise NotImplementedError("tempfile.mkstemp() is not here: NamedTemporaryFile() is.")


class _TemporaryFile:
    def __init__(self, file, name, delete):
        self.file = file
        self.name = name
        self.delete = delete
        self._is_open = True

    def __getattr__(self, attr):
        return getattr(self.file, attr)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def __iter__(self):
        return iter(self.file)

    def close(self):
        if self._is_open:
            self._is_open = False
            self.file.close()
            if self.delete and os.path.exists(self.name):
                os.remove(self.name)


def NamedTemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
    delete=True, *, errors=None
):
    path = _new_path(suffix, prefix, dir)
    return _TemporaryFile(open(path, mode), path, delete)


TemporaryFile = NamedTemporaryFile


def SpooledTemporaryFile(max_size=0, mode="w+b", **kw):
    return NamedTemporaryFile(mode)


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
        self.name = mkdtemp(suffix, prefix, dir)

    def __enter__(self):
        return self.name

    def __exit__(self, *exc):
        self.cleanup()

    def cleanup(self):
        from shutil import rmtree

        if os.path.exists(self.name):
            rmtree(self.name)

    def __repr__(self):
        return "<TemporaryDirectory %r>" % self.name
