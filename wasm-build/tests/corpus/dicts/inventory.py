inventory = {"apple": {"price": 0.5, "count": 10}, "pear": {"price": 0.75, "count": 0}}


def sell(name, count):
    if name not in inventory:
        raise KeyError(name)
    item = inventory[name]
    if item["count"] < count:
        raise ValueError(f"only {item['count']} of {name} left")
    item["count"] -= count
    return round(item["price"] * count, 2)


for name, count in [("apple", 4), ("pear", 1), ("plum", 2), ("apple", 7)]:
    try:
        print(name, sell(name, count))
    except KeyError as error:
        print("no such item:", error)
    except ValueError as error:
        print("sorry,", error)
print(inventory)
print(sum(item["price"] * item["count"] for item in inventory.values()))
