# What is written beside names is kept, and evaluated where it stands.
def area(width: float, height: float = 1.0) -> float:
    return width * height


print(area.__annotations__["width"], area.__annotations__["return"])
print(area(2, 3), area(2))


class Pet:
    name: str
    age: int = 3


print(sorted(Pet.__annotations__), Pet.__annotations__["age"], Pet.age)
count: int = 5
total: "int"
print(__annotations__["count"], repr(__annotations__["total"]))
print(list[int], dict[str, int], int | None)
print(isinstance(3, int | str), isinstance(3.0, int | str))
