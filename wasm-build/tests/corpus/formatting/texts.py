for spec in ("", "10", "<10", ">10", "^10", "*^10", ".2", "10.2", "s", "05", "é>8"):
    print(repr(format("grün", spec)), repr("{:{}}".format("abc", spec)))
name, items = "Ada", ["x", "y"]
print("{} {}".format(name, items), "{0} {1} {0}".format("a", "b"), "{first} {last}".format(first="A", last="B"))
print("{0[1]} {1.real} {d[k]} {d[1]} {{}}".format(items, 5, d={"k": "v", 1: "one"}), "{!r} {!s} {!a}".format("é", "é", "é"))
print("{:>{width}} {:.{}f}|{:{}{}{}}".format("a", 3.14159, 2, "b", "*", "^", 5, width=4))
print("{a} {b}".format_map({"a": 1, "b": 2}), "{:%}".format(0.5), "{:,}".format(10**9), "{}".format(None), "{:>6}".format(True), "{:d}".format(True))
class Default(dict):
    def __missing__(self, key):
        return "<" + key + ">"
print("{a} {b}".format_map(Default(a=1)))
