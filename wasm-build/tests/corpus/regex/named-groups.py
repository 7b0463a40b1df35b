import re

person = re.compile(r"(?P<first>\w+)\s+(?P<last>\w+)(?:,\s*(?P<age>\d+))?")
for text in ("Ada Lovelace, 36", "Alan  Turing", "nobody"):
    match = person.match(text)
    if match:
        print(match["first"], match.group("last"), match.groupdict()["age"])
        print(match.groupdict(default="?") == {"first": match[1], "last": match[2], "age": match[3] or "?"})
        print(match.lastgroup, match.start("last"), match.expand(r"\g<last>, \g<first>"))
    else:
        print("no match:", text)
print(person.groups, sorted(person.groupindex.items()))
print(re.sub(r"(?P<y>\d+)-(?P<m>\d+)", r"\g<m>/\g<y>", "2024-05 and 1999-12"))
print(re.findall(r"(?P<q>['\"])(.*?)(?P=q)", "say 'hi' or \"it's\""))
