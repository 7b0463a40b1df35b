# Generators: sent to, thrown into, closed.
def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


g = averager()
next(g)
print(g.send(10), g.send(20))
g.close()


def inner():
    got = yield 1
    print("got", got)
    yield 2
    return "done"


def outer():
    result = yield from inner()
    print("result", result)
    yield 3


o = outer()
print(next(o), o.send("x"), next(o))
try:
    next(o)
except StopIteration as stop:
    print("stop", stop.value)


def guarded():
    try:
        yield 1
        yield 2
    except ValueError as error:
        print("caught", error)
        yield 3
    finally:
        print("finally")


h = guarded()
print(next(h), h.throw(ValueError("thrown")))
print(list(h))
try:
    h.throw(KeyError("late"))
except KeyError as error:
    print("late", error)


def bad():
    yield 1
    raise StopIteration


try:
    list(bad())
except RuntimeError as error:
    print(error)
print(sum(x * x for x in range(5)), (x for x in ()) is not None)
