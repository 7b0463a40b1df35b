from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d.pop(), d.popleft())
d.extend([7, 8])
d.extendleft([9, 10])
print(d, list(d), 7 in d, d.count(7), d.index(7))
d.rotate(2)
print(d)
d.rotate(-1)
print(d, list(reversed(d)))
d[0] = "x"
del d[1]
d.insert(1, "y")
d.remove(7)
print(d, d == deque(list(d)), bool(deque()))
last = deque(maxlen=3)
for i in range(6):
    last.append(i)
print(last, last.maxlen, deque("abcd", 2))
last.appendleft(9)
print(last)
for bad in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[3], lambda: deque([1]).remove(2)):
    try:
        bad()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
queue = deque(["a"])
seen = []
while queue:
    node = queue.popleft()
    seen.append(node)
    if len(node) < 3:
        queue.append(node + "l")
        queue.append(node + "r")
print(seen)
try:
    for x in d:
        d.append(x)
except RuntimeError as error:
    print(error)
print(d + deque([1]), deque([1, 2]) * 2, d.copy(), deque([1]) < deque([2]))
