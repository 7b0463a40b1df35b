import keyword

print(keyword.kwlist)
print(keyword.iskeyword("for"), keyword.iskeyword("spam"), keyword.issoftkeyword("match"))
print([name for name in ["class", "klass", "None"] if not keyword.iskeyword(name)])
