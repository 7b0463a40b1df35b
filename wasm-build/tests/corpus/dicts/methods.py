d = {"a": 1, "b": 2}
print(d.get("a"), d.get("x"), d.get("x", 0))
print(d.pop("a"), d.pop("x", None), d)
print(d.setdefault("c"), d.setdefault("b", 9), d)
d.update({"b": 20, "z": 26})
d.update([("p", 16), ["q", 17]])
d.update(r=18, s=19)
print(d, len(d))
copy = d.copy()
copy["new"] = 1
print("new" in d, "new" in copy, d == copy)
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], []), dict.fromkeys(range(3), 0))
d.clear()
print(d, bool(d))
print({"x": 1} | {"y": 2, "x": 3})
e = {"x": 1}
e |= {"y": 2}
e |= [("z", 3)]
print(e)
print({1: "a", 2: "b"} == {2: "b", 1: "a"}, {1: 1} != {1: 1.0}, {} == [])
