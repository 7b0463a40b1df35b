rabbits, foxes = 40.0, 9.0
history = []
for step in range(200):
    history.append((rabbits, foxes))
    born, eaten = 0.1 * rabbits, 0.02 * rabbits * foxes
    grown, died = 0.01 * rabbits * foxes, 0.1 * foxes
    rabbits, foxes = rabbits + (born - eaten) * 0.5, foxes + (grown - died) * 0.5
for step in range(0, 200, 20):
    r, f = history[step]
    print(f"{step:4} {r:10.4f} {f:10.4f}")
peak = max(range(len(history)), key=lambda i: history[i][1])
print("peak of foxes at", peak, f"{history[peak][1]:.6f}", min(history)[0] > 0)
