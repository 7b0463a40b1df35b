import re

TOKENS = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<sign>[-+*/()])|(?P<bad>\S))")


def tokens(text):
    for match in TOKENS.finditer(text):
        kind = match.lastgroup
        if kind == "bad":
            raise SyntaxError(f"unexpected {match[kind]!r} at {match.start(kind)}")
        if kind:
            yield float(match[kind]) if kind == "number" else match[kind]
    yield None


def evaluate(text):
    stream = tokens(text)
    token = next(stream)

    def atom():
        nonlocal token
        value, token = token, next(stream)
        if value == "(":
            value = total()
            token = next(stream)
        elif value == "-":
            value = -atom()
        return value

    def product():
        nonlocal token
        value = atom()
        while token in ("*", "/"):
            sign, token = token, next(stream)
            value = value * atom() if sign == "*" else value / atom()
        return value

    def total():
        nonlocal token
        value = product()
        while token in ("+", "-"):
            sign, token = token, next(stream)
            value = value + product() if sign == "+" else value - product()
        return value

    return total()


for text in ("1 + 2 * 3", "(1 + 2) * 3", "-4 / (2 - 2.5)", "2 $ 3"):
    try:
        print(text, "=", evaluate(text))
    except SyntaxError as error:
        print(text, "->", error.msg)
