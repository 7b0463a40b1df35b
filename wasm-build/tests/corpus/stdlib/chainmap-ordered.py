from collections import ChainMap, OrderedDict, defaultdict, deque

defaults = {"colour": "red", "user": "guest"}
options = ChainMap({"user": "ann"}, defaults)
print(options["user"], options["colour"], sorted(options), len(options))
options["colour"] = "blue"
print(defaults, options.maps[0])
od = OrderedDict(a=1, b=2, c=3)
od.move_to_end("a")
print(od, od.popitem(last=False), list(od))
tree = lambda: defaultdict(tree)
t = tree()
t["x"]["y"]["z"] = 1
print(t["x"]["y"]["z"], list(t["x"]))
last = deque(maxlen=2)
for line in ("a", "b", "c"):
    last.append(line)
print(last, list(reversed(last)), last.count("b"))
