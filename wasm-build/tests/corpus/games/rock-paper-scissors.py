import random

random.seed(42)
beats = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
score = {"you": 0, "me": 0, "draw": 0}
for you in ["rock", "paper", "lizard", "scissors", "rock", "paper"]:
    if you not in beats:
        print(f"{you!r} is no move")
        continue
    me = random.choice(list(beats))
    if you == me:
        result = "draw"
    else:
        result = "you" if beats[you] == me else "me"
    score[result] += 1
    print(f"{you:>8} : {me:<8} -> {result}")
print(score)
