scores = {"Ann": 91, "Bob": 78, "Cid": 64, "Dot": 100, "Eve": 59}


def grade(score):
    if score >= 90:
        return "A"
    if score >= 80:
        return "B"
    if score >= 70:
        return "C"
    if score >= 60:
        return "D"
    return "F"


groups = {}
for name, score in scores.items():
    groups.setdefault(grade(score), []).append(name)
for letter in sorted(groups):
    print(letter, groups[letter])
best = max(scores, key=scores.get)
print(f"Best: {best} ({scores[best]}), mean {sum(scores.values()) / len(scores):.1f}")
print(groups)
