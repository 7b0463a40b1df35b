# Attributes of instances and of classes.
class Dog:
    """A dog."""

    kind = "canine"

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} says woof"

    @property
    def shout(self):
        "Loud."
        return self.speak().upper()

    @classmethod
    def make(cls, *names):
        return [cls(name) for name in names]

    @staticmethod
    def sound():
        return "woof"

    def __repr__(self):
        return f"Dog({self.name!r})"


rex = Dog("Rex")
print(rex, str(rex), rex.speak(), rex.shout, Dog.sound(), Dog.make("a", "b"))
print(Dog.__doc__, Dog.__name__, Dog.shout.__doc__, rex.kind)
rex.kind = "robot"
print(rex.kind, Dog.kind, vars(rex) == {"name": "Rex", "kind": "robot"})
del rex.kind
print(rex.kind, hasattr(rex, "kind"), getattr(rex, "tail", "none"))
rex.__dict__["tail"] = 1
rex.__dict__.update(ears=2)
print(rex.tail, rex.ears, sorted(vars(rex)))
for name in ("missing", "shout"):
    try:
        setattr(rex, "shout", 1) if name == "shout" else rex.missing
    except AttributeError as error:
        print(error)
print(isinstance(rex, Dog), isinstance(rex, object), issubclass(Dog, object), type(rex) is Dog)
print(Dog, callable(Dog), callable(rex))


class Empty:
    pass


print(repr(Empty())[:27], Empty() == Empty(), [n for n in dir(rex) if not n.startswith("_")])
