# Functions that take functions.
def twice(function):
    def wrapper(*args):
        function(*args)
        return function(*args)

    wrapper.__name__ = function.__name__
    wrapper.__doc__ = function.__doc__
    wrapper.__wrapped__ = function
    return wrapper


def repeat(n):
    def decorate(function):
        def wrapper(*args):
            return [function(*args) for _ in range(n)]

        return wrapper

    return decorate


@twice
def say(text):
    "Says it."
    print(text)
    return len(text)


@repeat(3)
@twice
def one():
    return 1


print(say("hi"), say.__name__, say.__doc__, say.__wrapped__ is not say)
print(one())
table = {"plus": lambda f: lambda *a: f(*a) + 1}


@table["plus"]
def square(x):
    return x * x


print(square(3))


class CountCalls:
    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


@CountCalls
def double(x):
    return 2 * x


print(double(2), double(4), double.calls)
