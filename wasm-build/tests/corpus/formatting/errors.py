def show(make):
    try:
        print(make())
    except (ValueError, TypeError, IndexError, KeyError, AttributeError, OverflowError) as error:
        print(type(error).__name__, error.args[0])

for template, args in (("{} {}", [1]), ("{a}", []), ("{", []), ("}", []), ("{0} {}", [1, 2]), ("{} {0}", [1, 2]), ("{!x}", [1]), ("{0.x}", [1]), ("{0[5]}", [[1]]),
                       ("{:d}", ["a"]), ("{:.2f}", ["a"]), ("{:d}", [1.5]), ("{:s}", [1]), ("{:,s}", ["a"]), ("{:=5}", ["a"]), ("{:+}", ["a"]), ("{:.2}", [1]), ("{:c}", [-1]), ("{:q}", [1]), ("{:5x}", ["a"]), ("{:abc}", [1]), ("{:5}", [[1]]), ("{:.}", [1.5]), ("{:,_}", [1]), ("{0", [1]), ("{!", [1]), ("{0.}", [1]), ("{0[}", [1]), ("{0[1]x}", [[1, 2]])):
    show(lambda: template.format(*args))
show(lambda: format(1, 5))
show(lambda: format([], "5"))
class Bad:
    def __format__(self, spec):
        return 5
show(lambda: format(Bad()))
show(lambda: f"{Bad()}")
