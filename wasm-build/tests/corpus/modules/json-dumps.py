import json

data = {"name": "Zoë", "age": 31, "tags": ["a", "b"], "ok": True, "none": None, "pi": 3.25, 5: "five"}
print(json.dumps(data))
print(json.dumps(data, indent=2, ensure_ascii=False))
print(json.dumps({"b": 1, "a": [1, {"c": 2}]}, sort_keys=True, indent=4))
print(json.dumps([1, 2, {"x": []}], separators=(",", ":")), json.dumps([], indent=2), json.dumps({}))
print(json.dumps("quote \" slash \\ tab \t bell \x07 emoji \U0001f600"))
print(json.dumps((1, 2)), json.dumps(float("inf")), json.dumps(1e100), json.dumps(-0.0))
print(json.dumps({True: 1, None: 2, 1.5: 3}))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


print(json.dumps(Point(1, 2), default=lambda o: o.__dict__))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


print(json.dumps({"s": {3, 1, 2}}, cls=Encoder))
for bad in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(float("nan"), allow_nan=False)):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as error:
    print(error)
