import re

print(re.findall(r"\w+(?=,)", "a, bb, ccc"), re.findall(r"\b\w+\b(?!,)", "a, bb, ccc"))
print(re.findall(r"(?<=\$)\d+", "$5 and $10, not 7"), re.findall(r"(?<!\$)\b\d+", "$5 and $10, not 7"))
print(re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", "1234567"))
password = re.compile(r"(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).{8,}")
print([bool(password.fullmatch(p)) for p in ("abc", "Abcdefg1", "abcdefg1", "ABCDEFG1a")])
print(re.match("(?=(a+))a*b\\1", "aaabaaa"), re.search("(?<=(a))b", "ab").groups(), re.search("(?<!a)b", "ab bb"))
print(re.search("(?<=ab|cd)e", "cde"), re.findall("(?<=^)a|(?<=\n)b", "a\nb"))
for pattern in ("(?<=a+)b", "(?<=a|bc)d", "(?<!a?)b"):
    try:
        re.compile(pattern)
    except re.error as error:
        print(error, error.pos)
