import inspect
import types


def f(a, b=2, *args, c, d=4, **kw):
    """Does f."""


print(inspect.signature(f), list(inspect.signature(f).parameters), inspect.signature(f).parameters["b"].default)
print(inspect.signature(lambda x, /, y: 0), inspect.getdoc(f))


def g(x: int, y: str = "a") -> float:
    return 0.0


print(inspect.signature(g), inspect.signature(g).return_annotation)
print(inspect.signature(g).bind(1, y="b").arguments)


class A:
    """About A."""

    def m(self, x):
        pass

    @staticmethod
    def s():
        pass


print(inspect.signature(A().m), inspect.signature(A.m), inspect.isclass(A), inspect.isfunction(f), inspect.ismethod(A().m), inspect.ismodule(inspect))
print([name for name, _ in inspect.getmembers(A, inspect.isfunction)], inspect.getdoc(A), inspect.isbuiltin(len))
try:
    inspect.signature(g).bind()
except TypeError as error:
    print(error)
space = types.SimpleNamespace(x=1, y="b")
space.z = 3
print(space, space.x, space == types.SimpleNamespace(x=1, y="b", z=3))
print(isinstance(f, types.FunctionType), isinstance((i for i in []), types.GeneratorType), isinstance(inspect, types.ModuleType))


def gen():
    yield 1


async def co():
    pass


print(inspect.isgeneratorfunction(gen), inspect.isgenerator(gen()), inspect.iscoroutinefunction(co), inspect.getmro(A) == (A, object))
