class Record:
    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __getattr__(self, name):
        if name.startswith("has_"):
            return name[4:] in self.__dict__
        raise AttributeError(f"no field {name!r}")

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


r = Record(a=1)
print(r.a, r.has_a, r.has_b)
r.b = 2
del r.a
print(r.__dict__, hasattr(r, "a"), getattr(r, "zzz", None))
try:
    r.missing
except AttributeError as error:
    print(error)


class Plus:
    def __init__(self, n):
        self.n = n

    def __radd__(self, other):
        return f"{other}+{self.n}"

    def __iadd__(self, other):
        self.n += other
        return self

    def __index__(self):
        return self.n


p = Plus(2)
p += 3
print(1 + p, [0, 1, 2, 3, 4, 5, 6][p], "abcdefgh"[:p], hex(p))
