import io
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    finally:
        print(f"</{name}>")


with tag("p") as name, tag("b"):
    print(name)
try:
    with tag("i"):
        raise ValueError("inside")
except ValueError as error:
    print("outside:", error)
with suppress(KeyError, ZeroDivisionError):
    {}["x"]
    print("never")
with ExitStack() as stack:
    for n in range(3):
        stack.callback(print, "leaving", n)
    print("in the stack")
with nullcontext(5) as five:
    print(five)


class Door:
    def close(self):
        print("closed")


with closing(Door()):
    print("open")


@tag("div")
def hello():
    print("hello")


hello()
