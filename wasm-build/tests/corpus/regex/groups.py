import re

line = "2024-03-15 ERROR disk: no space left"
match = re.match(r"(\d{4})-(\d\d)-(\d\d) (\w+) (\w+): (.*)", line)
print(match)
print(match.group(), match.group(0), match[4])
print(match.groups())
print(match.group(1, 2, 3))
print(match.start(), match.end(), match.span(5), match.start(6), match.end(6))
print(match.lastindex, match.lastgroup, match.pos, match.endpos)
print(match.string == line, match.re.pattern)

for wrong in (7, -1, "name"):
    try:
        match.group(wrong)
    except IndexError as error:
        print(type(error).__name__, error)

print(re.match("(a)|(b)", "b").groups())
print(re.match("(a)|(b)", "b").groups("none"))
print(re.match("(a)|(b)", "b").span(1))
print(re.match("(a)|(b)", "b").regs)
print(re.match("x", "y"))
print(bool(re.search("b", "abc")))
