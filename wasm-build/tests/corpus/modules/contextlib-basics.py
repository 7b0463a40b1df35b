import io
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress


@contextmanager
def tag(name):
    print("<%s>" % name)
    try:
        yield name.upper()
    finally:
        print("</%s>" % name)


with tag("b") as upper:
    print(upper)

try:
    with tag("i"):
        raise ValueError("inside")
except ValueError as error:
    print("got", error)


@contextmanager
def quiet():
    try:
        yield
    except KeyError as error:
        print("quieted", error)


with quiet():
    {}["x"]

with suppress(ZeroDivisionError, KeyError):
    print(1 / 0)
print("on")

out = io.StringIO()
with redirect_stdout(out):
    print("hidden")
print(repr(out.getvalue()))


class Door:
    def close(self):
        print("closed")


with closing(Door()):
    print("open")

with ExitStack() as stack:
    for name in "xy":
        stack.enter_context(tag(name))
    stack.callback(print, "called back")
    print("body")

with nullcontext(3) as three:
    print(three)


@tag("call")
def work():
    print("working")


work()
