python = {"Ann", "Bob", "Cid"}
maths = {"Bob", "Dee"}
print(sorted(python | maths), python & maths, sorted(python - maths), sorted(python ^ maths))
print("Ann" in maths, maths <= python, {"Bob"} < python, python.isdisjoint({"Zed"}))
maths.add("Ann")
maths.discard("nobody")
try:
    maths.remove("nobody")
except KeyError as error:
    print("KeyError", error)
print(sorted(maths), len(maths), set(), {1}, frozenset([1]))
print(sorted(set("mississippi")), len(set([1, 1.0, True])))
empty = {}
print(type(empty), type(set()))
try:
    {1, [2]}
except TypeError as error:
    print(error)
both = set.intersection(python, maths)
both.update("xy")
print(sorted(both), python == {"Cid", "Bob", "Ann"})
