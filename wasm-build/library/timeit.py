"""How long code takes."""

from time import perf_counter

default_timer = perf_counter
default_repeat = 5
default_number = 1000000


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        scope = dict(globals or {})
        scope["_timer"] = timer
        for name, code in (("_stmt", stmt), ("_setup", setup)):
            if callable(code):
                scope[name] = code
        lines = ["def inner(_times):"]
        lines += _indented("_setup()" if callable(setup) else setup, 1)
        lines.append(" _start = _timer()")
        lines.append(" for _ in range(_times):")
        lines += _indented("_stmt()" if callable(stmt) else stmt, 2)
        lines.append(" return _timer() - _start")
        exec("\n".join(lines), scope)
        self.inner = scope["inner"]

    def timeit(self, number=default_number):
        return self.inner(number)

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        i = 1
        while True:
            for j in 1, 2, 5:
                number = i * j
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            i *= 10

    def print_exc(self, file=None):
        from traceback import print_exc

        print_exc(file=file)


def _indented(code, depth):
    return [" " * depth + line for line in code.split("\n")]


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
