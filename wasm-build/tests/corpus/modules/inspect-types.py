import inspect
import types


def f(a, b=2):
    """Does f."""


class A:
    """About A.

    More of it.
    """

    def m(self, x):
        pass

    @staticmethod
    def s():
        pass


print(inspect.getdoc(f), inspect.isclass(A), inspect.isfunction(f), inspect.ismethod(A().m), inspect.ismodule(inspect))
print([name for name, _ in inspect.getmembers(A, inspect.isfunction)], repr(inspect.getdoc(A)), inspect.isbuiltin(len))
space = types.SimpleNamespace(x=1, y="b")
space.z = 3
print(space, space.x, space == types.SimpleNamespace(x=1, y="b", z=3))
print(isinstance(f, types.FunctionType), isinstance((i for i in []), types.GeneratorType), isinstance(inspect, types.ModuleType))


def gen():
    yield 1


print(inspect.isgenerator(gen()), inspect.getmro(A) == (A, object), inspect.isfunction(len), inspect.isclass(3))
