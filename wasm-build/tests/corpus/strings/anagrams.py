words = "listen silent enlist google elbow below state taste night thing".split()
groups = {}
for word in words:
    key = "".join(sorted(word))
    groups.setdefault(key, []).append(word)
for key, group in groups.items():
    if len(group) > 1:
        print(key, group)
print(sorted(words, key=lambda w: (len(w), w)))
print(max(words, key=len), min(words, key=len), max(words), min(words))
print(sorted("listen") == sorted("silent"), sorted("abc"))
