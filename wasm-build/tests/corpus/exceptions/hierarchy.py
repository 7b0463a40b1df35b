# Which exceptions there are, and what they are derived from.
pairs = [
    (FileNotFoundError, OSError), (PermissionError, OSError), (IsADirectoryError, OSError),
    (TimeoutError, OSError), (ConnectionRefusedError, ConnectionError), (ModuleNotFoundError, ImportError),
    (UnboundLocalError, NameError), (IndentationError, SyntaxError), (TabError, IndentationError),
    (RecursionError, RuntimeError), (NotImplementedError, RuntimeError), (UnicodeDecodeError, ValueError),
    (FloatingPointError, ArithmeticError), (ZeroDivisionError, ArithmeticError), (KeyError, LookupError),
    (DeprecationWarning, Warning), (UserWarning, Warning), (BufferError, Exception),
    (StopAsyncIteration, Exception), (KeyboardInterrupt, BaseException),
]
print(all(issubclass(a, b) for a, b in pairs), issubclass(KeyboardInterrupt, Exception))
print(IOError is OSError, EnvironmentError is OSError)
print([c.__name__ for c in FileNotFoundError.__mro__])
try:
    open("no such file.txt")
except FileNotFoundError as error:
    print(error, error.errno, error.strerror, error.filename, error.args)
print(type(OSError(2, "gone")).__name__, OSError(2, "gone"), OSError("only text"), OSError(2, "gone", "here.txt"))
print(type(OSError(13, "no")).__name__, type(OSError(17, "is")).__name__, type(OSError(9999, "?")).__name__)


class AppError(Exception):
    """All of ours."""

    def __init__(self, message, code):
        super().__init__(message)
        self.code = code


class NotFound(AppError, KeyError):
    pass


for make in (lambda: AppError("bad", 3), lambda: NotFound("x", 4)):
    try:
        raise make()
    except AppError as error:
        print(type(error).__name__, error.args, error.code, isinstance(error, KeyError))
print(repr(ValueError("x")), repr(ValueError()), repr(ValueError("a", 1)), str(ValueError("a", 1)), str(ValueError()))
print(str(KeyError("k")), repr(KeyError("k")), str(KeyError()), str(IndexError("k")))
print(StopIteration(5).value, SystemExit(3).code, SystemExit().code)
error = ValueError("keeps")
error.extra = 5
error.args = ("new",)
print(error.extra, error, error.args)
try:
    missing_name
except NameError as error:
    print(error.name)
try:
    import no_such_module
except ImportError as error:
    print(error, error.name, type(error).__name__)


class Quiet(Exception):
    def __str__(self):
        return "quiet"


print(Quiet(1, 2), repr(Quiet(1, 2)), Quiet(1, 2).args)
