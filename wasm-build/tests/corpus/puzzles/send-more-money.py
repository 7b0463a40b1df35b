from itertools import permutations

solutions = []
for s, e, n, d in permutations(range(10), 4):
    if s == 0:
        continue
    left = [x for x in range(10) if x not in (s, e, n, d)]
    if s + 1 + 1 < 10:
        continue
    m = 1
    if m not in left:
        continue
    for o, r, y in permutations([x for x in left if x != m], 3):
        send = int(f"{s}{e}{n}{d}")
        more = int(f"{m}{o}{r}{e}")
        if send + more == int(f"{m}{o}{n}{e}{y}"):
            solutions.append((send, more, send + more))
print(solutions)
