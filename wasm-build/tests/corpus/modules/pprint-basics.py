from pprint import pformat, pp, pprint

pprint({"b": [1, 2, 3], "a": {"nested": (1, 2)}})
pprint(list(range(40)))
pprint({"name": "a long value " * 3, "list": ["x" * 20] * 5, "number": 12345})
pprint({"students": [{"name": "Ann", "marks": [90, 85, 77]}, {"name": "Bob", "marks": [60, 70, 88]}]}, width=40)
pprint([1, [2, [3, [4]]]], depth=2)
pp({"z": 1, "a": 2})
print(pformat({"x": {1, 2, 3}, "y": ()}, width=10))
pprint(["short", "words"], indent=4, width=10)
pprint(list(range(30)), compact=True, width=40)
pprint("text " * 30, width=50)
