from pprint import pformat, pprint

data = {
    "students": [{"name": "Ann", "grades": [1, 2, 3, 1]}, {"name": "Bob", "grades": [2, 2]}],
    "room": ("A", 12),
    "teachers": {"maths": "Mr. Euler", "physics": "Mrs. Curie", "english": "Mr. Shakespeare"},
    "empty": [],
}
pprint(data)
pprint(data, width=40)
pprint(data, sort_dicts=False, width=60)
pprint(data, depth=1)
print(pformat([list(range(10)) for _ in range(3)], width=50, compact=True))
pprint("a long text that goes on and on and will not fit into a single line of fifty", width=50)
pprint({3: "c", 1: "a"}, indent=4)
pprint({"nested": {"a" * 30: "b" * 30, "c" * 10: ["d" * 30, "e" * 30]}})
