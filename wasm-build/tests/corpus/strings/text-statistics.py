text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness."""
words = [w.strip(".,").lower() for w in text.split()]
print(len(text), len(text.splitlines()), len(words), len(set(words)))
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]:
    print(f"{word:<10}{'#' * count} {count}")
lengths = [len(w) for w in words]
print(max(words, key=len), sum(lengths) / len(lengths))
print(f"{sum(lengths) / len(lengths):.2f}")
print(sorted(set(lengths)), [w for w in words if len(w) == 4])
