print("\N{BULLET} one", "\N{BULLET} two", sep="\n")
print(len("\N{EURO SIGN}"), "\N{GREEK SMALL LETTER PI} is about 3.14")
