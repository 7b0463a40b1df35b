# What finally does to return, break and exceptions.
def order():
    try:
        print("try")
        return "from try"
    finally:
        print("finally")


def replaced():
    try:
        return 1
    finally:
        return 2


def swallowed():
    while True:
        try:
            1 / 0
        finally:
            break
    return "went on"


def all_four(value):
    try:
        result = 10 / value
    except ZeroDivisionError:
        print("zero")
        result = None
    except TypeError as error:
        print("type", error)
        result = None
    else:
        print("else")
    finally:
        print("finally")
    return result


print(order(), replaced(), swallowed())
print(all_four(5), all_four(0), all_four("a"))


def nested():
    try:
        try:
            raise KeyError("inner")
        finally:
            print("inner finally")
    except KeyError as error:
        print("outer", error)
        try:
            raise
        except KeyError:
            print("again")


nested()
