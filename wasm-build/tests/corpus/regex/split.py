import re

print(re.split(r"\W+", "Words, words, words."))
print(re.split(r"(\W+)", "Words, words, words."))
print(re.split(r"\W+", "Words, words, words.", maxsplit=1))
print(re.split("[a-f]+", "0a3B9", flags=re.IGNORECASE))
print(re.split(r"\s*[,;]\s*", "a , b;c,d ;  e"))
print(re.split("", "abc"), re.split("x*", "axbc"), re.split(r"\b", "hi there"))
print(re.split("(a)|b", "1a2b3"))
print(re.split("x", ""), re.split("x", "abc"), re.compile("-").split("a-b-c", 1))
