import inspect


def f(a, b=2, *args, c, d=4, **kw):
    pass


print(inspect.signature(f), list(inspect.signature(f).parameters), inspect.signature(f).parameters["b"].default)
print(inspect.signature(lambda x, /, y: 0))


def g(x: int, y: str = "a") -> float:
    return 0.0


print(inspect.signature(g), inspect.signature(g).return_annotation)
print(inspect.signature(g).bind(1, y="b").arguments)


class A:
    def m(self, x):
        pass


print(inspect.signature(A().m), inspect.signature(A.m))
try:
    inspect.signature(g).bind()
except TypeError as error:
    print(error)


def gen():
    yield 1


async def co():
    pass


print(inspect.isgeneratorfunction(gen), inspect.iscoroutinefunction(co), inspect.isgeneratorfunction(g))
