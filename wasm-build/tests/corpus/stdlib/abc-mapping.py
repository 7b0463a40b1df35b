from collections.abc import MutableMapping, Sequence


class LowerDict(MutableMapping):
    def __init__(self, **items):
        self._data = {}
        self.update(items)

    def __getitem__(self, key):
        return self._data[key.lower()]

    def __setitem__(self, key, value):
        self._data[key.lower()] = value

    def __delitem__(self, key):
        del self._data[key.lower()]

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)


d = LowerDict(A=1, b=2)
d["C"] = 3
print(list(d), "B" in d, d.get("x", 0), d.pop("c"), list(d.items()), d.setdefault("Z", 9), len(d))
print(d == {"a": 1, "b": 2, "z": 9}, list(d.values()))


class Range3(Sequence):
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * 10

    def __len__(self):
        return 3


r = Range3()
print(list(r), 20 in r, r.index(10), r.count(0), list(reversed(r)))
