import warnings

warnings.simplefilter("always")


def old():
    warnings.warn("use new()", DeprecationWarning)
    return 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    warnings.warn("careful")
print([(w.category.__name__, str(w.message)) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old()
    except DeprecationWarning as error:
        print("raised:", error)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(old())


class MyWarning(UserWarning):
    pass


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("mine", MyWarning)
    print(len(caught), issubclass(caught[0].category, UserWarning))
