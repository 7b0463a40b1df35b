import json
from io import StringIO

text = '{"a": [1, 2.5, -3e2, true, false, null], "b": {"c": "x\\n\\u00e9\\ud83d\\ude00"}}'
data = json.loads(text)
print(data, type(data["a"][1]), data["b"]["c"])
print(json.loads("  [ ]  "), json.loads("3"), json.loads('"x"'), json.loads(b'{"k": 1}'))
print(json.loads('{"x": 1}', object_hook=lambda d: list(d.items())))
print(json.loads("1.10", parse_float=str), json.loads("[1, 2]", parse_int=float))
for bad in ("", "{", "[1,]", "{'a': 1}", '{"a" 1}', '{"a": 1,}', "[1 2]", "nul", '"open', "[1] x", '{"a": 01}', '"\\x"'):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as error:
        print(repr(bad), "->", error, error.pos, error.lineno, error.colno)
out = StringIO()
json.dump({"saved": [1, 2]}, out)
print(out.getvalue(), json.load(StringIO('{"z": 1}')))
with open("data.json", "w") as f:
    json.dump({"n": 1}, f, indent=1)
with open("data.json") as f:
    print(json.load(f))
try:
    json.loads(5)
except TypeError as error:
    print(error)
