import sys
import traceback


def inner():
    return 1 / 0


def outer():
    inner()


try:
    outer()
except ZeroDivisionError as error:
    text = traceback.format_exc()
    print(text.splitlines()[0], "|", text.splitlines()[-1])
    print(traceback.format_exception_only(type(error), error))
    print([frame.name for frame in traceback.extract_tb(error.__traceback__)][1:])
    kind, value, trace = sys.exc_info()
    print(kind.__name__, value)
print(sys.exc_info())
