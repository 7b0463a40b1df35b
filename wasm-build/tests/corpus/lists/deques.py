from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, d.pop(), d.popleft(), len(d), d[0], d[-1], 2 in d)
d.extend("ab")
d.extendleft([9, 8])
print(d)
d.rotate(2)
print(d)
d.rotate(-1)
print(d, d.index("a"), d.count(1))
d.insert(2, "new")
d.remove(9)
del d[0]
d[0] = "set"
print(d, list(reversed(d)))
d.reverse()
print(d, d.copy() == d, d.maxlen)
last = deque(maxlen=3)
for n in range(6):
    last.append(n)
print(last, last.maxlen, list(last))
last.appendleft("x")
print(last, deque([1, 2]) + deque([3]), deque([1]) * 3, deque([1, 2]) < deque([1, 3]), deque([1]) == [1])
d.clear()
print(d, bool(d))
for action in (lambda: d.pop(), lambda: d.popleft(), lambda: d[0], lambda: d.remove(1), lambda: deque([1]).index(2), lambda: deque(5), lambda: deque([], -1), lambda: last.insert(0, 1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
try:
    q = deque([1, 2])
    for item in q:
        q.append(item)
except RuntimeError as error:
    print(error)
