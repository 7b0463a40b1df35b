text = "Programming in Python is fun, even on a rainy Monday"
vowels = 0
counts = {}
for letter in text.lower():
    if letter in "aeiou":
        vowels += 1
        counts[letter] = counts.get(letter, 0) + 1
print(vowels, counts)
print({v: text.lower().count(v) for v in "aeiou"})
print("".join(c for c in text if c.lower() not in "aeiou"))
print(sum(c.isupper() for c in text), sum(c.isspace() for c in text))
print("".join("*" if c in "aeiou" else c for c in text).title())
