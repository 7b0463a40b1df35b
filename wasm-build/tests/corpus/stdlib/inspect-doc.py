import inspect


class Tool:
    """A tool."""

    def use(self, what, *, gently=False) -> bool:
        """Use it."""
        return gently


def area(width: float, height: float = 1.0, *rest, **more):
    """Compute the area."""


print(inspect.signature(area), inspect.signature(Tool.use), inspect.signature(Tool().use))
for name, parameter in inspect.signature(area).parameters.items():
    print(name, parameter.kind.name, parameter.default is inspect.Parameter.empty, parameter)
print(inspect.getdoc(Tool.use), inspect.isclass(Tool), inspect.isfunction(area), inspect.ismethod(Tool().use))
print([name for name, _ in inspect.getmembers(Tool, inspect.isfunction)], inspect.isgeneratorfunction(area))
print([name for name in dir(Tool()) if not name.startswith("_")])
