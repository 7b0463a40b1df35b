from collections import deque

queue = deque()
arrivals = [("Ann", 0, 3), ("Bob", 1, 2), ("Cid", 2, 4), ("Dee", 9, 1)]
time, busy_until, waited = 0, 0, {}
while arrivals or queue:
    while arrivals and arrivals[0][1] <= time:
        queue.append(arrivals.pop(0))
        print(time, "joins", queue[-1][0], [name for name, *_ in queue])
    if queue and time >= busy_until:
        name, came, needs = queue.popleft()
        waited[name] = time - came
        busy_until = time + needs
        print(time, "served", name)
    time += 1
print(waited, sum(waited.values()) / len(waited))
d = deque([1, 2, 3], maxlen=3)
d.append(4)
d.appendleft(0)
d.rotate(1)
print(d, d[0], len(d), list(d), 2 in d)
