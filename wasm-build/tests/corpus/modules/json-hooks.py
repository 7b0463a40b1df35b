import collections
import enum
import json

print(json.dumps({"a":[1,2.5,None,True],"b":"é\n"}, indent=2), json.dumps((1,), separators=(",",":")))
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
print(json.dumps({1,2}, cls=E), json.dumps({"b":1,"a":2}, sort_keys=True), json.dumps("é", ensure_ascii=False))
try: json.dumps(object)
except TypeError as e: print(e)
print(json.loads('{"a": [1, 2.5e3, "x\\u00e9", null]}'), json.loads("[1.10]", parse_float=str), json.loads('{"a":1}', object_hook=lambda d: list(d)), json.loads('{"a":1}', object_pairs_hook=collections.OrderedDict))
for bad in ('{"a":}', '[1,]', '{a:1}', '', '[1] x', '"abc', "{'a':1}"):
    try: print(json.loads(bad))
    except json.JSONDecodeError as e: print(e, e.lineno, e.colno, e.pos)
l=[]; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
class C(enum.IntEnum): R=1
print(json.dumps(C.R), json.dumps({C.R:1}), json.JSONDecoder().raw_decode('[1] tail'), json.dumps(float("nan")), json.dumps([1,[2]], indent="\t"), json.dumps([], indent=2))
