from typing import (
    Any, Callable, ClassVar, Dict, Final, Generic, Iterable, List, Literal, NamedTuple, NewType,
    Optional, Protocol, Sequence, Tuple, TypedDict, TypeVar, Union, cast, get_args, get_origin,
    get_type_hints, runtime_checkable,
)

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


stack = Stack[int]()
stack.push(3)
print(stack.pop(), type(stack).__name__)


def first(items: Sequence[T], default: Optional[T] = None) -> Union[T, None]:
    return items[0] if items else default


print(first([5]), first([], "x"))
print(List[int], Dict[str, int], Optional[int], Union[int, str], Tuple[int, ...], Callable[[int], str])
print(Union[int, None] == Optional[int], Literal["a", 1], Any, T)
print(get_origin(List[int]), get_args(Dict[str, int]), get_args(Union[int, str]))


class Employee(NamedTuple):
    name: str
    id: int = 3


print(Employee("Guido"), Employee("x", 9).id, Employee._fields)


class Movie(TypedDict):
    title: str
    year: int


film: Movie = {"title": "Brazil", "year": 1985}
print(film, Movie(title="x", year=1), Movie.__annotations__)


@runtime_checkable
class Speaks(Protocol):
    def speak(self) -> str: ...


class Dog:
    def speak(self) -> str:
        return "woof"


print(isinstance(Dog(), Speaks), isinstance(3, Speaks))
UserId = NewType("UserId", int)
print(UserId(5) + 1, cast(int, "x"))


def area(width: int, height: float = 1.0) -> float:
    return width * height


print(get_type_hints(area), area.__annotations__["return"])


class Config:
    debug: ClassVar[bool] = False
    MAX: Final = 10
    names: list[str]
    size: int | None = None


print(sorted(Config.__annotations__), Config.MAX)


def total(values: Iterable[int | float]) -> float:
    return sum(values)


print(total([1, 2.5]))
