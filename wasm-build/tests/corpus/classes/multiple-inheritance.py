class Base:
    def __init__(self):
        print("Base")

    def hello(self):
        return ["base"]


class Left(Base):
    def __init__(self):
        print("Left")
        super().__init__()

    def hello(self):
        return ["left"] + super().hello()


class Right(Base):
    def __init__(self):
        print("Right")
        super().__init__()

    def hello(self):
        return ["right"] + super().hello()


class Both(Left, Right):
    pass


both = Both()
print(both.hello(), [c.__name__ for c in Both.mro()], Both.__bases__)
print(isinstance(both, Right), issubclass(Left, Right))


class LoudMixin:
    def speak(self):
        return super().speak().upper() + "!"


class Cat:
    def speak(self):
        return "meow"


class LoudCat(LoudMixin, Cat):
    pass


print(LoudCat().speak())
try:
    class Wrong(Base, Both):
        pass
except TypeError as error:
    print(str(error).splitlines()[0])
