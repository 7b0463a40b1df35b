import difflib

text = "the cat in the hat sat on the mat"
position = text.find("the")
found = []
while position != -1:
    found.append(position)
    position = text.find("the", position + 1)
print(found, text.count("at"), text.index("sat"))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
print(round(difflib.SequenceMatcher(None, "abcd", "bcde").ratio(), 3))
old, new = ["one", "two", "three"], ["one", "too", "three", "four"]
for line in difflib.ndiff(old, new):
    print(line.rstrip())
print(*difflib.unified_diff(old, new, "old", "new", lineterm=""), sep="\n")
