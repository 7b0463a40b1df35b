from collections import ChainMap, OrderedDict, UserDict, UserList, UserString

settings = ChainMap({"color": "red"}, {"color": "blue", "size": 5})
print(settings["color"], settings["size"], settings.maps, len(settings), sorted(settings), settings.get("x", 0))
child = settings.new_child({"size": 9})
print(child["size"], child.parents["size"], dict(child))
child["new"] = 1
print(child.maps[0])
d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
d.move_to_end("a")
print(list(d), d.popitem(last=False), d == OrderedDict([("c", 3), ("a", 1)]), d)
d.move_to_end("a", last=False)
print(list(d), list(reversed(d)))


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


low = Lower({"A": 1}, B=2)
low["C"] = 3
print(low, low["c"], len(low), "b" in low, low.pop("a"), dict(low), low.data)


class Loud(UserList):
    def append(self, item):
        super().append(str(item).upper())


loud = Loud(["x"])
loud.append("y")
print(loud, loud[0], len(loud), loud + ["z"], "Y" in loud, loud == ["x", "Y"])
print(UserString("abc").upper(), len(UserString("abc")), UserString("a") + "b")
