book = {"Ann": "555-1234", "Bob": "555-9999"}
book["Cid"] = "555-0000"
book["Ann"] = "555-4321"
print(book, len(book), "Bob" in book, "555-9999" in book.values())
print(book["Ann"], book.get("Zoe"), book.get("Zoe", "unknown"))
for name in book:
    print(name, end=" ")
print()
for name, number in sorted(book.items()):
    print(f"{name:.<10}{number:.>10}")
print(book.pop("Bob"), book.pop("Bob", None), list(book))
del book["Cid"]
try:
    book["Cid"]
except KeyError as error:
    print("KeyError:", error, repr(error))
book.update({"Eve": "1"}, Fay="2")
print(book, book.popitem(), book.keys(), book.values(), book.items())
