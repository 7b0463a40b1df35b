from dataclasses import dataclass, field, asdict, replace


@dataclass(order=True)
class Item:
    name: str
    price: float = 0.0
    tags: list = field(default_factory=list, compare=False)

    @property
    def gross(self) -> float:
        return round(self.price * 1.2, 2)


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0

    def __post_init__(self):
        if self.x < 0:
            raise ValueError("x must not be negative")


a, b = Item("pen", 1.5, ["new"]), Item("ink")
print(a, b, a > b, a == Item("pen", 1.5), sorted([a, b])[0].name, a.gross)
print(asdict(a), replace(a, price=2))
p = Point(1, 2)
print(p, {p: "here"}[Point(1, 2)], p == (1, 2))
for action in ("p.x = 5", "Point(-1)", "Item()", "Point(1, 2, 3)"):
    try:
        exec(action)
    except Exception as error:
        print(type(error).__name__, error)
