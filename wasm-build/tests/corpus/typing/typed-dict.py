from dataclasses import dataclass, field
from typing import ClassVar, Final, Literal, NewType, TypedDict, cast


class Movie(TypedDict):
    title: str
    year: int


movie: Movie = {"title": "Alien", "year": 1979}
print(movie, type(movie).__name__, Movie(title="Up", year=2009))
UserId = NewType("UserId", int)
print(UserId(5) + 1, cast(str, 5))
LIMIT: Final = 10
Mode = Literal["r", "w"]


@dataclass
class Config:
    name: str
    mode: Mode = "r"
    known: ClassVar[list[str]] = ["a"]
    extra: dict[str, int] = field(default_factory=dict)


print(Config("x"), Config.known, Config("y", extra={"a": 1}).extra, LIMIT)
