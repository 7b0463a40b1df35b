items = [("map", 9, 150), ("water", 153, 200), ("tin", 68, 45), ("banana", 27, 60), ("apple", 39, 40), ("camera", 32, 30)]
limit = 200
best = [[0] * (limit + 1) for _ in range(len(items) + 1)]
for i, (_, weight, value) in enumerate(items, 1):
    for room in range(limit + 1):
        best[i][room] = best[i - 1][room]
        if weight <= room:
            best[i][room] = max(best[i][room], best[i - 1][room - weight] + value)
print(best[-1][limit])
room, chosen = limit, []
for i in range(len(items), 0, -1):
    if best[i][room] != best[i - 1][room]:
        chosen.append(items[i - 1][0])
        room -= items[i - 1][1]
print(chosen, limit - room)
print([row[100] for row in best])
