def show(make):
    try:
        print(make())
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        print(type(error).__name__, error.args[0])

for template, value in (("%d", "a"), ("%d %d", 1), ("%d %d", (1,)), ("%d", (1, 2)), ("%s", (1, 2)), ("%f", "a"), ("%x", 1.5), ("%c", "ab"), ("%c", -1), ("%c", 1.5), ("%q", 1), ("%", 1), ("%5", 1), ("%(a)s", 1), ("%(a)s", {}), ("%(a", {}), ("abc", 1), ("%*d", ("a", 1)), ("%d", None), ("%i", [1]), ("%é", 1)):
    show(lambda: template % value)
