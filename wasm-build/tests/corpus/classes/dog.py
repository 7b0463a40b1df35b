class Dog:
    """A dog with tricks."""

    kind = "canine"

    def __init__(self, name, age=1):
        self.name = name
        self.age = age
        self.tricks = []

    def learn(self, trick):
        self.tricks.append(trick)
        return self

    def __str__(self):
        return f"{self.name} ({self.age}) knows {', '.join(self.tricks) or 'nothing'}"


rex = Dog("Rex", 3)
ida = Dog("Ida")
rex.learn("sit").learn("roll")
print(rex, ida, sep="\n")
print(rex.kind, Dog.kind, rex.__dict__, Dog.__doc__, type(rex).__name__)
ida.kind = "puppy"
print(ida.kind, rex.kind, hasattr(rex, "age"), getattr(rex, "owner", "nobody"))
setattr(rex, "owner", "Ann")
print(rex.owner, isinstance(rex, Dog), vars(ida))
for mistake in ("Dog()", "rex.fly", "rex.learn()", "Dog.learn('x')", "rex.name()", "Dog('a', 1, 2)"):
    try:
        eval(mistake)
    except (TypeError, AttributeError) as error:
        print(mistake, "->", error)
