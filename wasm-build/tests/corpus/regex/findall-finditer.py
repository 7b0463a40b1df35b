import re

text = "The rain in Spain falls mainly in the plain."
print(re.findall("ai", text))
print(re.findall(r"\b\w*ain\b", text))
print(re.findall(r"(\w)ai(\w)", text))
print(re.findall(r"(\w)ai\w", text))
for match in re.finditer(r"ain", text):
    print(match.span(), match.group(), text[match.start() - 1])
print(re.findall("", "abc"), re.findall("x*", "axb"), re.findall(r"\b", "ab cd"))
print([m.span() for m in re.finditer("a*", "baac")])
print(re.findall(r"(a)|(b)", "abc"))
iterator = re.finditer("a", "banana")
print(next(iterator).start(), next(iterator).start(), len(list(iterator)), next(iterator, "end"))
print(re.compile("an").findall("banana", 2), re.compile("an").findall("banana", 0, 4))
print(re.compile("^a").search("banana", 1), re.compile("a$").search("banana", 0, 4))
