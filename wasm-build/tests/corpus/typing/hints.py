from typing import Any, Callable, Iterable, Optional, Union, get_type_hints


def greet(name: str, times: int = 1) -> str:
    return " ".join([f"Hi {name}"] * times)


def find(items: list[str], wanted: str) -> int | None:
    return items.index(wanted) if wanted in items else None


def apply(f: Callable[[int], int], values: Iterable[int]) -> list[int]:
    return [f(v) for v in values]


Number = Union[int, float]
x: Number = 3
y: Optional[str] = None
z: "not evaluated"
print(greet("Ann", 2), find(["a"], "a"), find(["a"], "b"), apply(lambda n: -n, (1, 2)))
print(greet.__annotations__, get_type_hints(greet))
print(find.__annotations__["return"], list[int], dict[str, int], tuple[int, ...])
print(Optional[int], Union[int, str], Callable, Any)
print(greet(5, 1), "hints are not checked")
print(isinstance(3, int | str), isinstance("x", (int, float)))
