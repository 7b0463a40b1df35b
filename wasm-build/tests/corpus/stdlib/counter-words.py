import re
from collections import Counter

text = """The cat sat on the mat. The mat was flat; the cat was fat!
"That cat," said the rat, "sat on my hat." """
words = re.findall(r"[a-z']+", text.lower())
count = Counter(words)
print(len(words), len(count), count["the"], count.most_common(3))
for word, n in sorted(count.items(), key=lambda p: (-p[1], p[0]))[:6]:
    print(f"{word:<6}{n:>3}{n / len(words):>8.1%}")
letters = Counter(c for c in text.lower() if c.isalpha())
print(letters.most_common(4), min(letters, key=letters.get))
print(Counter(map(len, words)))
bigrams = Counter(zip(words, words[1:]))
print(bigrams.most_common(2))
count.subtract({"the": 10})
print(count["the"], +count == count, len(-count))
