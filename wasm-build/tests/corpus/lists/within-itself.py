import collections

a = [1]
a.append(a)
print(a)
q = collections.deque([1])
q.append(q)
print(q, str(a), f'{a}')
t=([],); t[0].append(t); print(t); d={}; d["d"]=d; print(d)
o=collections.OrderedDict(a=1); print(o)
class L(list): pass
q=L([1]); q.append(q); print(q)
try:
    print([a, {'k': a}, (a,)])
except RecursionError:
    print('too deep')
class Bad:
    def __repr__(self):
        raise ValueError('no repr')

b = [1, Bad()]
for _ in range(2):
    try:
        print(b)
    except ValueError as error:
        print(error)
b.pop()
print(b, [b, b])
