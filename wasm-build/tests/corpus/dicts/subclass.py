class Zero(dict):
    def __missing__(self, key):
        return 0


z = Zero(a=1)
z["b"] += 5
print(z["a"], z["b"], z["c"], "c" in z, z.get("c"), len(z), z == {"a": 1, "b": 5})


class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper()
u["abc"] = 1
print(list(u.items()), u["ABC"])
plain = dict(z)
plain.update(u)
print(plain)
