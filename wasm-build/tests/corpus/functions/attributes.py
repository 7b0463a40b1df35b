# Functions say what they are, and keep what is put on them.
def greet(name, greeting="Hello", *, mark="!"):
    """Greets somebody.

    Politely."""
    greet.calls += 1
    return f"{greeting}, {name}{mark}"


greet.calls = 0
print(greet("Ada"), greet("Bob", "Bye", mark="?"), greet.calls)
print(greet.__name__, greet.__qualname__, greet.__module__)
print(greet.__doc__)
print(greet.__defaults__, greet.__kwdefaults__, greet.__dict__)


class Box:
    def open(self):
        def lid():
            pass

        return lid


print(Box.open.__qualname__, Box().open().__qualname__, (lambda: 0).__name__)
print(Box().open.__func__ is Box.open, type(Box().open.__self__) is Box)
print(len.__name__, [].append.__name__, type(len).__name__, type(greet).__name__)
greet.__name__ = "hail"
print(greet.__name__)
