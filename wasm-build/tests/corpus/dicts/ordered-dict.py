from collections import OrderedDict

od = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
od.move_to_end("a")
print(od)
od.move_to_end("c", last=False)
print(list(od.items()))
print(od.popitem(), od.popitem(last=False), od)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1})
od.update(x=1, y=2)
print(list(reversed(od)), OrderedDict(), len(od), od.get("x"), dict(od))
try:
    od.move_to_end("nope")
except KeyError as error:
    print("KeyError", error)
cache = OrderedDict()
for page in [1, 2, 3, 1, 4, 5, 1]:
    if page in cache:
        cache.move_to_end(page)
    cache[page] = True
    if len(cache) > 3:
        cache.popitem(last=False)
print(list(cache))
