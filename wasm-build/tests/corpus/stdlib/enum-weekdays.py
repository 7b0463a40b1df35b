from enum import Enum, IntEnum, StrEnum, auto, unique


class Day(Enum):
    MONDAY = "mo"
    TUESDAY = "tu"
    SATURDAY = "sa"

    @property
    def is_weekend(self):
        return self in (Day.SATURDAY,)

    @classmethod
    def parse(cls, text):
        return cls(text[:2].lower())

    def __str__(self):
        return self.name.title()


print(Day.parse("Saturday"), Day.SATURDAY.is_weekend, f"{Day.MONDAY}", [d.value for d in Day], repr(Day.TUESDAY))


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300e-11 * self.mass / self.radius**2


print(f"{Planet.EARTH.gravity:.4f}", Planet.MERCURY)


class Colour(StrEnum):
    RED = auto()
    BLUE = auto()


class Level(IntEnum):
    LOW = 1
    HIGH = 2
    TOP = 2


print(Colour.RED, Colour.RED == "red", "dark" + Colour.BLUE, Level.TOP is Level.HIGH, list(Level.__members__))
try:
    @unique
    class Double(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
Pet = Enum("Pet", "CAT DOG")
print(list(Pet), Pet.DOG.value)
