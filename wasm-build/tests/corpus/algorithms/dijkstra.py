import heapq
import math

roads = {
    "Aden": {"Bree": 7, "Cork": 9, "Fife": 14},
    "Bree": {"Aden": 7, "Cork": 10, "Dover": 15},
    "Cork": {"Aden": 9, "Bree": 10, "Dover": 11, "Fife": 2},
    "Dover": {"Bree": 15, "Cork": 11, "Ely": 6},
    "Ely": {"Dover": 6, "Fife": 9},
    "Fife": {"Aden": 14, "Cork": 2, "Ely": 9},
}


def shortest(start):
    distances = {town: math.inf for town in roads}
    distances[start] = 0
    before = {}
    heap = [(0, start)]
    while heap:
        distance, town = heapq.heappop(heap)
        if distance > distances[town]:
            continue
        for other, length in roads[town].items():
            if distance + length < distances[other]:
                distances[other] = distance + length
                before[other] = town
                heapq.heappush(heap, (distance + length, other))
    return distances, before


distances, before = shortest("Aden")
print(distances)
path = ["Ely"]
while path[-1] != "Aden":
    path.append(before[path[-1]])
print(" > ".join(reversed(path)), distances["Ely"], math.inf)
