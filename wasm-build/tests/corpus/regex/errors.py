import re

for pattern in (
    "[", "(", ")", "a**", "*a", "a{2,1}", "(?P<1>a)", "(?P<a>.)(?P<a>.)", "\\", "[z-a]", "\\1", "(?P=x)", "(?", "(?i", "a(?i)b",
    "(?z)", "(a\\1)", "(?(2)a)", "(?(1)a|b|c)", "[a", "\\xz", "\\u12", "\\777", "(?#", "(?P<a", "\\Q", "(?P>a)", "(?<a", "[a-\\d]",
    "(?i-i:a)", "(?-i)", "(?P<>a)", "a\n(", "(?:a", "a|*", "^*", "(?(0)a)", "(?L)", "a{1}{2}", "(?P=a b)", "[\\Q]",
):
    try:
        re.compile(pattern)
    except re.error as error:
        print(repr(pattern), error)
        print(error.msg, error.pos, error.lineno, error.colno)
try:
    re.compile("(")
except Exception as error:
    print(type(error).__name__, isinstance(error, re.error), error.args, error.pattern)
for call in (
    lambda: re.compile("a{99999999999}"),
    lambda: re.compile(5),
    lambda: re.match("a", 5),
    lambda: re.match("a", b"a"),
    lambda: re.match(b"a", "a"),
    lambda: re.compile("a", re.L),
    lambda: re.compile(b"a", re.U),
):
    try:
        call()
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
