# Several bases: one order, and super() follows it.
class A:
    n = 1

    def __init__(self):
        print("A")

    def who(self):
        return "A"


class B(A):
    def __init__(self):
        print("B")
        super().__init__()

    def who(self):
        return "B" + super().who()


class C(A):
    n = 2

    def __init__(self):
        print("C")
        super().__init__()

    def who(self):
        return "C" + super().who()


class D(B, C):
    def __init__(self):
        print("D")
        super().__init__()

    def who(self):
        return "D" + super().who()


d = D()
print(d.who(), D.n, [c.__name__ for c in D.__mro__], D.__bases__ == (B, C))
print([c.__name__ for c in D.mro()], A.__subclasses__() == [B, C], issubclass(D, A))
try:
    class Wrong(A, B):
        pass
except TypeError as error:
    print(str(error).replace("\n", " "))
try:
    class Twice(A, A):
        pass
except TypeError as error:
    print(error)


class Base:
    @classmethod
    def create(cls):
        return cls.__name__

    @property
    def size(self):
        return 1


class Child(Base):
    @classmethod
    def create(cls):
        return "new " + super().create()

    @property
    def size(self):
        return super().size + 1


print(Child.create(), Child().size, super(Child, Child()).size)
