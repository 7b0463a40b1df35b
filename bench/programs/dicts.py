counts = {}
for i in range(60000):
    key = (i * 7919) % 500
    counts[key] = counts.get(key, 0) + 1
words = {}
for i in range(30000):
    word = "w" + str(i % 200)
    words[word] = words.get(word, 0) + i
result = sum(counts.values()) + words["w7"]
