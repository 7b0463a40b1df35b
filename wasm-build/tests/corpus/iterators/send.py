def averager():
    total, count, mean = 0, 0, None
    while True:
        value = yield mean
        if value is None:
            return mean
        total += value
        count += 1
        mean = total / count


a = averager()
print(next(a), a.send(10), a.send(20), a.send(3))
try:
    a.send(None)
except StopIteration as stop:
    print("mean", stop.value)


def careful():
    try:
        while True:
            try:
                print("got", (yield "ready"))
            except ValueError as error:
                print("handled", error)
    finally:
        print("cleaned up")


c = careful()
print(next(c), c.send("x"), c.throw(ValueError("oops")))
c.close()
try:
    averager().send(5)
except TypeError as error:
    print(error)
try:
    next(c)
except StopIteration:
    print("closed")
