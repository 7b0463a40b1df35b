import re

print(re.findall("abc", "abc ABC aBc", re.IGNORECASE))
print(re.findall("^\\w+", "one\ntwo three\nfour", re.M), re.findall("^\\w+", "one\ntwo"))
print(re.search("a.b", "a\nb"), re.search("a.b", "a\nb", re.DOTALL))
number = re.compile(
    r"""
    [+-]?        # a sign
    \d+          # digits
    (\.\d*)?     # a fraction, perhaps
    """,
    re.VERBOSE,
)
print(number.fullmatch("-12.5"), number.fullmatch("12,5"))
print(re.findall("(?i)k.", "ka KB"), re.findall("(?i:a)b", "Ab AB ab"), re.findall("(?s).+", "a\nb"))
print(re.findall("(?i)a(?-i:b)", "ab Ab aB"))
print(re.I, re.IGNORECASE | re.MULTILINE, re.NOFLAG, re.A, repr(re.S | re.X))
print(re.I == 2, int(re.M), re.I & re.M, re.I | 8, bool(re.NOFLAG))
print(re.compile("a", re.I).flags, re.compile("a").flags, re.compile(b"a").flags, re.compile("a", re.A).flags)
print(re.compile("a"), re.compile("a", re.I | re.S), re.compile(b"a"), re.compile("(?m)a"))
print(re.compile("a") == re.compile("a"), re.compile("a") == re.compile("a", re.I), re.compile("a") == re.compile(b"a"))
try:
    re.compile(re.compile("a"), re.I)
except ValueError as error:
    print(error)
