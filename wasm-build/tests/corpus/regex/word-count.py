import re

text = """
It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness.
"""
counts = {}
for word in re.findall(r"[a-z']+", text.lower()):
    counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print(f"{word:12}{count}")
print([len(line) for line in re.split(r"\n", text)])
print(re.sub(r"\b(\w)", lambda m: m[1].upper(), "the quick brown fox"))
