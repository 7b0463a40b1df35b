import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("->", function.__name__, args, kwargs)
        result = function(*args, **kwargs)
        print("<-", result)
        return result

    return wrapper


def repeat(times):
    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args):
            return [function(*args) for _ in range(times)]

        return wrapper

    return decorator


@logged
def add(a, b=1):
    """Add two numbers."""
    return a + b


@repeat(3)
@logged
def hello(name):
    return "Hi " + name


add(1, b=2)
add(5)
print(hello("Bo"))
print(add.__name__, add.__doc__, add.__wrapped__(1, 1), hello.__name__)
