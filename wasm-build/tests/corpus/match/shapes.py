from dataclasses import dataclass


@dataclass
class Circle:
    radius: float


@dataclass
class Box:
    width: float
    height: float


def describe(thing):
    match thing:
        case None:
            return "nothing"
        case True | False:
            return "a truth"
        case int() | float() if thing < 0:
            return f"negative {thing}"
        case int(n):
            return f"int {n}"
        case "":
            return "empty text"
        case str() as text:
            return f"text of {len(text)}"
        case Circle(radius=r) if r > 10:
            return "big circle"
        case Circle(r):
            return f"circle {r}"
        case Box(width=w, height=h) if w == h:
            return f"square {w}"
        case Box():
            return "box"
        case []:
            return "empty list"
        case [x]:
            return f"only {x}"
        case [first, *rest]:
            return f"{first} and {len(rest)} more"
        case {"type": "user", "name": name, **others}:
            return f"user {name} {others}"
        case _:
            return "something else"


for thing in (None, True, -2, 5, "", "abc", Circle(11), Circle(1), Box(2, 2), Box(1, 2), [], [1], (1, 2, 3), {"type": "user", "name": "Ann", "age": 3}, {}, 2.5):
    print(repr(thing), "->", describe(thing))
