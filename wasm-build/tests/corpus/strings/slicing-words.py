word = "encyclopedia"
print(word[0], word[-1], word[:4], word[4:], word[-5:], word[::2], word[::-1])
print(word[2:9:3], word[9:2:-2], word[100:], repr(word[5:2]))
print(word.find("c"), word.rfind("c"), word.index("clo"), word.count("e"))
for start in range(0, len(word), 5):
    print(word[start : start + 5])
try:
    word[12]
except IndexError as error:
    print(error)
try:
    word[0] = "E"
except TypeError as error:
    print(error)
try:
    word.index("z")
except ValueError as error:
    print(error)
try:
    word["a"]
except TypeError as error:
    print(error)
