from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"])
print(list(Color), len(Color), Color.CRIMSON is Color.RED, Color.RED == Color.RED, Color.RED == 1)
print([c.name for c in Color], Color.RED in Color, isinstance(Color.RED, Color), {Color.RED: "warm"}[Color.RED])
print(list(Color.__members__), Color, type(Color.RED))
for bad in (lambda: Color(9), lambda: Color["PINK"], lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.BLUE):
    try:
        print(bad())
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)


class Level(IntEnum):
    LOW = 1
    HIGH = 10


print(Level.LOW < Level.HIGH, Level.HIGH + 1, Level.LOW == 1, Level(10), repr(Level.LOW), f"{Level.LOW}", sorted([Level.HIGH, Level.LOW]))


class Step(Enum):
    ONE = auto()
    TWO = auto()

    def following(self):
        return Step.TWO if self is Step.ONE else Step.ONE

    @property
    def double(self):
        return self.value * 2


print(Step.ONE.value, Step.TWO.value, Step.ONE.following(), Step.TWO.double)


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    def __str__(self):
        return self.name.title()


print(Planet.EARTH.mass, Planet.MARS.radius, Planet.MARS, Planet.EARTH.value)


class Perm(Flag):
    R = 4
    W = 2
    X = 1


print(Perm.R | Perm.W, repr(Perm.R | Perm.X), Perm.R in (Perm.R | Perm.W), bool(Perm.R & Perm.W), ~Perm.R, list(Perm.R | Perm.X))


class Size(StrEnum):
    SMALL = auto()
    BIG = "huge"


print(Size.SMALL, Size.BIG == "huge", Size.BIG.upper(), repr(Size.SMALL))
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.DOG.value)


class Bits(IntFlag):
    A = 1
    B = 2


print(Bits.A | Bits.B, Bits.A | 8, (Bits.A | Bits.B) & Bits.B, Bits.A + 1)
try:

    @unique
    class Twice(Enum):
        A = 1
        B = 1

except ValueError as error:
    print(error)
