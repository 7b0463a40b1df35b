import re

text = "Call 555-1234 or 555-9876 before 2024-03-15, or write to ann@example.org / bob.b@site.co.uk."
print(re.findall(r"\d{3}-\d{4}\b", text))
print(re.search(r"(\d{4})-(\d{2})-(\d{2})", text).groups())
for match in re.finditer(r"(?P<user>[\w.]+)@(?P<host>[\w.]+\w)", text):
    print(match["user"], match.group("host"), match.span(), match.groupdict())
print(re.sub(r"\d", "#", text))
print(re.sub(r"(\w+)@(\S+)", r"\2 at \1", text))
print(re.sub(r"\b[a-z]", lambda m: m[0].upper(), text, count=3))
print(re.split(r"[,;]\s*|\s+and\s+", "a, b;c and d"))
print(re.match("Call", text), re.match("555", text), bool(re.fullmatch(r"[a-z]+", "abc1")))
pattern = re.compile(r"^(\w+):\s*(.*)$", re.MULTILINE | re.IGNORECASE)
print(pattern.findall("Name: Ann\nAge: 31\nnonsense"), pattern.pattern)
try:
    re.compile("(unclosed")
except re.error as error:
    print(error)
