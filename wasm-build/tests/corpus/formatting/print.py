import sys
print(1, 2, 3, sep="-")
print("a", "b", sep="", end="!\n")
print("x", end="")
print("y", flush=True)
print()
print(*[1, 2, 3], sep=", ", end=".\n")
print("none", None, sep=None, end=None)
print("out", file=sys.stdout)
class Collector:
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text)
collector = Collector()
print("a", 1, file=collector, sep="+")
print(collector.parts)
for bad in (lambda: print(1, sep=1), lambda: print(1, end=2), lambda: print(1, foo=1)):
    try:
        bad()
    except TypeError as error:
        print(error)
