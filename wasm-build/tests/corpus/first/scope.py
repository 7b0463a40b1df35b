count = 10


def local():
    count = 1
    count += 1
    return count


def changes():
    global count
    count += 1
    return count


def broken():
    count += 1


def outer():
    count = 100

    def inner():
        nonlocal count
        count += 1
        return count

    inner()
    return inner()


print(local(), count)
print(changes(), count)
print(outer(), count)
try:
    broken()
except UnboundLocalError as error:
    print(error)
