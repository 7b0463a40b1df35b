class Name(str):
    def shout(self):
        return self.upper() + "!"

n = Name("ada")
print(n, n.shout(), len(n), n + "x", n == "ada", isinstance(n, str), n.title(), f"{n:>5}|", "%s" % n)

class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __str__(self):
        return f"({self.x}, {self.y})"
    def __repr__(self):
        return f"Point({self.x}, {self.y})"
    def __format__(self, spec):
        return f"<{spec}:{self.x}>"

p = Point(1, 2)
print(p, [p], str(p), repr(p), f"{p} {p!s} {p!r} {p:abc}", "{:q} {!r:>12}".format(p, p), format(p), format(p, "z"), "%s %r" % (p, p))
