from typing import Generic, Iterator, Protocol, TypeVar, runtime_checkable

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: list[T] = []

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        return self._items.pop()

    def __iter__(self) -> Iterator[T]:
        return reversed(self._items)


@runtime_checkable
class Speaker(Protocol):
    def speak(self) -> str: ...


class Duck:
    def speak(self) -> str:
        return "quack"


stack: Stack[int] = Stack[int]()
stack.push(1)
stack.push(2)
print(list(stack), stack.pop())
print(isinstance(Duck(), Speaker), isinstance(5, Speaker))


def first(items: list[T]) -> T:
    return items[0]


print(first(["a"]), T)
