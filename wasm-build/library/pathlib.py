"""Paths as objects."""

import os


def _parse(parts):
    root = ""
    names = []
    for part in parts:
        part = os.fspath(part)
        if not isinstance(part, str):
            raise TypeError(
                "argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                "not %r" % type(part).__name__
            )
        if part.startswith("/"):
            root = "//" if part.startswith("//") and not part.startswith("///") else "/"
            names = []
        names += [name for name in part.split("/") if name and name != "."]
    return root, names


class PurePath:
    def __init__(self, *args):
        self._root, self._names = _parse(args)

    def _new(self, root, names):
        made = self.__class__()
        made._root = root
        made._names = names
        return made

    def __str__(self):
        return self._root + "/".join(self._names) or "."

    def __fspath__(self):
        return str(self)

    as_posix = __fspath__

    def __bytes__(self):
        return str(self).encode()

    def __repr__(self):
        name = self.__class__.__name__
        name = {"Path": "PosixPath", "PurePath": "PurePosixPath"}.get(name, name)
        return "%s(%r)" % (name, str(self))

    def __truediv__(self, other):
        try:
            root, names = _parse([other])
        except TypeError:
            return NotImplemented
        return self._new(root or self._root, names if root else self._names + names)

    def __rtruediv__(self, other):
        return self._new(*_parse([other, self]))

    def joinpath(self, *args):
        return self._new(*_parse((self,) + args))

    def _key(self):
        return [self._root] + self._names

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, PurePath) else NotImplemented

    def __hash__(self):
        return hash(str(self))

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if isinstance(other, PurePath) else NotImplemented

    drive = ""

    @property
    def root(self):
        return self._root

    anchor = root

    @property
    def parts(self):
        return tuple(([self._root] if self._root else []) + self._names)

    @property
    def name(self):
        return self._names[-1] if self._names else ""

    @property
    def suffix(self):
        name = self.name
        dot = name.rfind(".")
        return name[dot:] if 0 < dot < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + part for part in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        size = len(self.suffix)
        return name[:-size] if size else name

    @property
    def parent(self):
        return self._new(self._root, self._names[:-1])

    @property
    def parents(self):
        names = self._names
        if self._root or names:
            return tuple([self._new(self._root, names[:i]) for i in range(len(names) - 1, -1, -1)])
        return ()

    def with_name(self, name):
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        if not name or "/" in name or name == ".":
            raise ValueError("Invalid name %r" % name)
        return self._new(self._root, self._names[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if "/" in suffix or (suffix and not suffix.startswith(".")) or suffix == ".":
            raise ValueError("Invalid suffix %r" % suffix)
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        return self.with_name(self.stem + suffix)

    def is_absolute(self):
        return self._root != ""

    def is_reserved(self):
        return False

    def is_relative_to(self, *other):
        try:
            self.relative_to(*other)
            return True
        except ValueError:
            return False

    def relative_to(self, *other):
        root, names = _parse(other)
        if root != self._root or self._names[: len(names)] != names:
            raise ValueError(
                "%r is not in the subpath of %r OR one path is relative and the other is absolute."
                % (str(self), str(self._new(root, names)))
            )
        return self._new("", self._names[len(names) :])

    def match(self, path_pattern):
        from fnmatch import fnmatchcase

        root, pattern = _parse([path_pattern])
        names = self._names
        if not pattern:
            raise ValueError("empty pattern")
        if root and (root != self._root or len(pattern) != len(names)):
            return False
        if len(pattern) > len(names):
            return False
        return all([fnmatchcase(n, p) for n, p in zip(names[len(names) - len(pattern) :], pattern)])

    def as_uri(self):
        if not self._root:
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote

        return "file://" + quote(str(self))


PurePosixPath = PurePath


class Path(PurePath):
    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls("/")

    def stat(self, *, follow_symlinks=True):
        return os.stat(str(self))

    lstat = stat

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(str(self))

    def is_file(self):
        return os.path.isfile(str(self))

    def is_dir(self):
        return os.path.isdir(str(self))

    def is_symlink(self):
        return False

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(str(self), mode)

    def read_text(self, encoding=None, errors=None):
        with self.open("r") as file:
            return file.read()

    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % type(data).__name__)
        with self.open("w") as file:
            return file.write(data)

    def write_bytes(self, data):
        with self.open("wb") as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, "File exists", str(self))
            return
        self.open("w").close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(str(self))
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        os.rmdir(str(self))

    def unlink(self, missing_ok=False):
        try:
            os.remove(str(self))
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        os.rename(str(self), target)
        return self.__class__(target)

    replace = rename

    def iterdir(self):
        for name in os.listdir(str(self)):
            yield self / name

    def glob(self, pattern):
        if not pattern:
            raise ValueError("Unacceptable pattern: %r" % pattern)
        if pattern.startswith("/"):
            raise NotImplementedError("Non-relative patterns are unsupported")
        from glob import iglob

        if pattern == "**":
            yield self
        for found in iglob(pattern, root_dir=str(self), recursive=True, include_hidden=True):
            path = self / found
            if not pattern.endswith("**") or path.is_dir():
                yield path

    def rglob(self, pattern):
        return self.glob("**/" + pattern)

    def absolute(self):
        return self if self._root else self.cwd() / self

    def resolve(self, strict=False):
        path = os.path.abspath(str(self))
        if strict and not os.path.exists(path):
            raise FileNotFoundError(2, "No such file or directory", path)
        return self.__class__(path)

    def expanduser(self):
        return self.__class__(os.path.expanduser(str(self)))

    def samefile(self, other_path):
        return os.path.samefile(str(self), other_path)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        pass

    def _no(self, *args, **kwargs):
        raise NotImplementedError("Files of the session have no owners, permissions and links.")

    chmod = owner = group = symlink_to = hardlink_to = readlink = _no


PosixPath = Path
