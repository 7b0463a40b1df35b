def acronym(phrase):
    return "".join(word[0] for word in phrase.replace("-", " ").split()).upper()


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def snake(name):
    return "".join("_" + c.lower() if c.isupper() else c for c in name)


print(acronym("portable network graphics"), acronym("first-in first-out"))
print(camel("number_of_items"), snake("numberOfItems"))
print("they're bill's friends".title(), "o'neill".capitalize())
print(" ".join(w[1:] + w[0] + "ay" for w in "pig latin is fun".split()))
