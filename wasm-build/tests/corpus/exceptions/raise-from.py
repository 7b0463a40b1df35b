def read_age(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError(f"bad age {text!r}") from error


try:
    read_age("old")
except RuntimeError as error:
    print(error, "|", error.__cause__, "|", type(error.__cause__).__name__)
try:
    try:
        {}["key"]
    except KeyError:
        raise TypeError("while handling")
except TypeError as error:
    print(error, repr(error.__context__), error.__cause__, error.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        print("noted")
        raise
except ZeroDivisionError as error:
    print("again", error)
try:
    raise ValueError("a", 1)
except ValueError as error:
    print(error, error.args)
    error.add_note("look at line 1")
    print(error.__notes__)
for bad in ("raise 5", "raise"):
    try:
        exec(bad)
    except (TypeError, RuntimeError) as error:
        print(error)
