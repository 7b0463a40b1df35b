def compose(*functions):
    def composed(x):
        for function in reversed(functions):
            x = function(x)
        return x

    return composed


def twice(function):
    return lambda x: function(function(x))


print(compose(str, abs, int)("-12"), twice(twice(lambda x: x * 2))(1))
numbers = [1, 2, 3, 4, 5, 6]
print(list(map(lambda n: n * n, numbers)), list(filter(lambda n: n % 2 == 0, numbers)))
print(list(map(max, [1, 5, 3], [4, 2, 6])), list(map(str.upper, "abc")))
from functools import reduce

print(reduce(lambda a, b: a * b, numbers), reduce(lambda a, b: a + b, [], "empty"))
print(list(filter(None, [0, 1, "", "x", None])), any(n > 5 for n in numbers))
operations = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
for sign, operation in operations.items():
    print(7, sign, 3, "=", operation(7, 3))
try:
    reduce(lambda a, b: a, [])
except TypeError as error:
    print(error)
