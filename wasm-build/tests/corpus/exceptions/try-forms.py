def attempt(action):
    try:
        result = action()
    except ZeroDivisionError:
        print("division by zero!")
    except (KeyError, IndexError) as error:
        print("lookup failed:", type(error).__name__, error)
    except Exception as error:
        print("something else:", repr(error))
    else:
        print("result", result)
    finally:
        print("done")


attempt(lambda: 1 / 0)
attempt(lambda: {}["x"])
attempt(lambda: [][3])
attempt(lambda: int("x"))
attempt(lambda: len(5))
attempt(lambda: None.upper())
attempt(lambda: 42)


def order():
    try:
        return "try"
    finally:
        print("finally comes first")


print(order())
