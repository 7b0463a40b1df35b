# Names of the functions around.
def counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


first = counter()
second = counter(10)
print(first(), first(5), second(), first())
print(first.__closure__[0].cell_contents)


def early():
    def inner():
        return later

    try:
        inner()
    except NameError as error:
        print(type(error).__name__, error)
    later = 1
    return inner()


print(early())


def unbound():
    try:
        print(value)
    except UnboundLocalError as error:
        print(error, isinstance(error, NameError))
    value = 1


unbound()
total = 0


def add(n):
    global total
    total += n


add(2)
add(3)
print(total)
