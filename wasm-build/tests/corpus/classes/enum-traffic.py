from enum import Enum, Flag, IntEnum, auto


class Light(Enum):
    RED = 1
    AMBER = 2
    GREEN = 3

    def next(self):
        members = list(Light)
        return members[(members.index(self) + 1) % len(members)]


light = Light.RED
for _ in range(4):
    print(light, repr(light), light.name, light.value)
    light = light.next()
print(Light(2), Light["GREEN"], Light.RED is Light(1), Light.RED == 1, len(Light), Light.RED in Light)
print([l.name for l in Light], {Light.RED: "stop"}[Light.RED])


class Size(IntEnum):
    SMALL = auto()
    LARGE = auto()


class Right(Flag):
    READ = auto()
    WRITE = auto()


print(Size.SMALL < Size.LARGE, Size.LARGE + 1, int(Size.SMALL), sorted(Size), list(Size))
both = Right.READ | Right.WRITE
print(both, Right.READ in both, both.value, Right.READ & Right.WRITE)
for bad in ("Light(9)", "Light['BLUE']", "setattr(Light, 'RED', 3)", "Light.RED < Light.GREEN"):
    try:
        eval(bad)
    except Exception as error:
        print(type(error).__name__, error)
