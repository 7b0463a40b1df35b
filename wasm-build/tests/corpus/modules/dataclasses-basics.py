from dataclasses import asdict, astuple, dataclass, field, fields, is_dataclass, replace


@dataclass
class Point:
    x: int
    y: int = 0

    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5


p = Point(3, 4)
print(p, p.norm(), p == Point(3, 4), p != Point(1), Point(x=1), asdict(p), astuple(p))
p.x = 10
print(p, replace(p, y=7), [f.name for f in fields(p)], is_dataclass(Point))


@dataclass(order=True)
class Card:
    rank: int
    suit: str = field(compare=False)
    tags: list = field(default_factory=list, repr=False)


cards = [Card(3, "H"), Card(1, "S")]
cards[0].tags.append("x")
print(sorted(cards), cards[0] > cards[1], cards[1].tags, Card(1, "A") == Card(1, "B"))


@dataclass(frozen=True)
class Fixed:
    name: str


f = Fixed("a")
print(hash(f) == hash(Fixed("a")), {f: 1}[Fixed("a")])
for bad in (lambda: setattr(f, "name", "b"), lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(z=1), lambda: hash(p)):
    try:
        print(bad())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


@dataclass
class Base:
    a: int


@dataclass
class Derived(Base):
    b: int = 2
    total: int = field(init=False)

    def __post_init__(self):
        self.total = self.a + self.b


print(Derived(1), Derived(5, 5).total, asdict(Derived(1)))


@dataclass
class Team:
    name: str
    players: list[Point] = field(default_factory=list)


team = Team("T", [Point(1, 2)])
print(team, asdict(team))
try:

    @dataclass
    class Wrong:
        items: list = []

except ValueError as error:
    print(error)


@dataclass(kw_only=True)
class Options:
    width: int
    height: int = 5


print(Options(width=1))
match Point(1, 2):
    case Point(x, y):
        print("matched", x, y)
