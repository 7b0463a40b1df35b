import json

text = """
{"library": "Town", "books": [
  {"title": "Dune", "year": 1965, "tags": ["sf", "classic"], "lent": null},
  {"title": "Emma", "year": 1815, "tags": [], "lent": "Ann"},
  {"title": "M\\u00e9moires", "year": 1951, "tags": ["history"], "lent": null, "price": 12.50}
]}
"""
data = json.loads(text)
for book in data["books"]:
    print(f"{book['title']:<10}{book['year']} {'/'.join(book['tags']) or '-'} {book.get('price', 'n/a')}")
print(sum(b["lent"] is None for b in data["books"]), type(data["books"][2]["price"]))
data["books"].sort(key=lambda b: b["year"])
data["count"] = len(data["books"])
print(json.dumps(data, indent=2))
print(json.dumps(data["books"][0], separators=(",", ":"), sort_keys=True))


class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, set):
            return sorted(value)
        return super().default(value)


print(json.dumps({"s": {3, 1}, "t": (1,)}, cls=Encoder), json.dumps({1, 2}, default=list))
print(json.loads('{"a": 1.0, "b": 10}', parse_int=float), json.dumps(float("inf")))
