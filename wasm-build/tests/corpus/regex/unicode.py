import re

text = "Caf\u00e9 na\u00efve \u4f60\u597d \u0394\u03b5\u03bb \u0663x"
for match in re.finditer(r"\w+", text):
    print(match.group(), match.span())
print("|".join(re.findall(r"\w+", text, re.A)), "|".join(re.findall(r"\d", text)), re.findall(r"\d", text, re.A))
print(re.search("\u00c9", text, re.I).span(), "|".join(re.findall("[\u00e0-\u00ff]", text)), re.search(".\u597d", text).start())
print(re.sub(r"(?i)\u03b4", "d", text), "|".join(re.split(" ", text)), re.match(".{4}", text).end())
print(len(re.findall(r"\s", "a\u00a0b\u2003c d")), re.findall("k", "K\u212a", re.I) == ["K", "\u212a"])
print(re.compile("\u4f60").search(text, 5).span(), re.compile(r"\w").search(text, 4, 8).span())
