import re

print(re.findall(r"\b(\w+) \1\b", "the the cat sat sat down"))
print(re.search(r"(.)\1", "hello"), re.search(r"(?i)(a)\1", "bAa"), re.match(r"(a)?b\1", "b"))
print(re.fullmatch(r"(.*)-\1", "ab-ab"), re.fullmatch(r"(?P<w>\w)(?P=w)+", "zzz"))
for text in ("(a)", "a", "(a"):
    print(text, re.fullmatch(r"(\()?a(?(1)\))", text))
print(re.match(r"(?:(<)|(\[))x(?(1)>|\])", "[x]"), re.match(r"(?P<q>')?x(?(q)'|!)", "x!"))
print(re.match(r"(((((((((((a)))))))))))\11", "aa"), re.match(r"\101\x41\u0041", "AAA"), repr(re.match("\\0", "\0")[0]))
