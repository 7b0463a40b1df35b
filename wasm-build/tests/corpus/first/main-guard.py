"""A small program with a docstring."""

import sys


def main(arguments):
    print(__name__, __doc__)
    total = 0
    for argument in arguments:
        total += int(argument)
    print("total", total)
    return 0 if total else 1


if __name__ == "__main__":
    code = main(["1", "2", "39"])
    print("code", code)
    print(__file__ != "" if "__file__" in globals() else True, "main" in dir(), main.__module__)
