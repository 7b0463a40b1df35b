stock = {"apples": 3, "pears": 0, "plums": 7}
keys, values, items = stock.keys(), stock.values(), stock.items()
print(keys, values, items, sep="\n")
stock["figs"] = 1
print(keys, len(values), ("figs", 1) in items, 7 in values, "pears" in keys)
wanted = {"apples": 1, "bananas": 6}
print(sorted(keys & wanted.keys()), sorted(keys - wanted.keys()))
print(sorted(keys | {"kiwis"}), sorted(keys ^ ["apples", "x"]))
print(keys >= {"apples"}, keys == {"apples", "pears", "plums", "figs"}, keys < {"apples"})
print(items & {("apples", 3), ("pears", 5)})
print(keys.isdisjoint(["x"]), keys.isdisjoint(["figs"]))
print(sorted(values), sum(values), list(zip(keys, values)))
print(type(keys).__name__, type(values).__name__, type(items).__name__)
