import json

settings = {"theme": "dark", "size": 12, "recent": ["a.txt", "b.txt"], "ratio": 1.5, "last": None, "ok": True}
with open("settings.json", "w") as file:
    json.dump(settings, file, indent=2)
print(open("settings.json").read())
with open("settings.json") as file:
    loaded = json.load(file)
print(loaded == settings, loaded["recent"][1])
print(json.dumps(settings, sort_keys=True), json.dumps([1, (2, 3), "é"]), json.dumps("é", ensure_ascii=False))
print(json.dumps({1: "a", True: "b", None: "c"}), json.loads('[1e3, -0.5, "\\u00e9", null, false]'))
for bad in ("{'a': 1}", "[1, 2", "", '{"a": 1,}', "nope"):
    try:
        json.loads(bad)
    except json.JSONDecodeError as error:
        print(error)
try:
    json.dumps({"when": {1, 2}})
except TypeError as error:
    print(error)
