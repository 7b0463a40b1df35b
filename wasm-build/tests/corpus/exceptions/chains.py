# Exceptions that lead to others.
def load(text):
    try:
        return int(text, 10) if text else {}["missing"]
    except KeyError as error:
        raise RuntimeError("nothing to load") from error


try:
    load("")
except RuntimeError as error:
    print(error, repr(error.__cause__), error.__suppress_context__, error.__context__ is error.__cause__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        [][1]
except IndexError as error:
    print(type(error.__context__).__name__, error.__cause__, error.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("clean") from None
except ValueError as error:
    print(error.__cause__, error.__suppress_context__, type(error.__context__).__name__)


def handler():
    raise TypeError("while handling")


try:
    try:
        {}["k"]
    except KeyError:
        handler()
except TypeError as error:
    print(repr(error.__context__))
try:
    raise ValueError("plain")
except ValueError as error:
    print(error.__context__, error.__traceback__ is not None)
    error.add_note("try a number")
    error.add_note("or none")
    print(error.__notes__)
for bad in (5, "text"):
    try:
        raise bad
    except TypeError as error:
        print(error)
try:
    raise ValueError from 5
except TypeError as error:
    print(error)
error = ValueError("with").with_traceback(None)
print(repr(error))
