# A scanner for arithmetic, as in the documentation of many languages.
import re

TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d*)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>[-+*/()=]))")


def scan(text):
    position = 0
    while position < len(text):
        match = TOKEN.match(text, position)
        if match is None:
            raise SyntaxError("unexpected %r at %d" % (text[position], position))
        yield match.lastgroup, match[match.lastgroup]
        position = match.end()


print(list(scan("total = 3.5*(x1 + 42)/y")))
try:
    print(list(scan("a ? b")))
except SyntaxError as error:
    print(error)
