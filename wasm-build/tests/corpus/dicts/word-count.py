text = "the cat and the dog and the bird saw the cat"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts)
print(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
print(max(counts, key=counts.get), min(counts, key=counts.get))
groups = {}
for word in text.split():
    groups.setdefault(len(word), []).append(word)
print(groups)
