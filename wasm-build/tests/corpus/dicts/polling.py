from collections import Counter, defaultdict

votes = "red blue red green blue red".split()
count = Counter(votes)
print(count, count["red"], count["pink"], count.most_common(2))
count.update(["blue", "blue"])
print(count.most_common(), sum(count.values()), count.total())
print(Counter("hello") + Counter("world"), Counter("hello") - Counter("world"))
print(sorted(Counter("aab").elements()), Counter(a=2, b=1) & Counter(a=1, c=4))
by_length = defaultdict(list)
for word in votes:
    by_length[len(word)].append(word)
print(by_length, dict(by_length))
tally = defaultdict(int)
for vote in votes:
    tally[vote] += 1
print(dict(tally), tally["none"], len(tally))
