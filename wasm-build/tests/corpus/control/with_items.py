# Managers in parentheses.
class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, *error):
        print("exit", self.name)


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with (
    Manager("c") as c,
    Manager("d") as d,
):
    print(c, d)
with (Manager("e") as e):
    print(e)
with (Manager("f")) as f:
    print(f)
with (Manager("g"), Manager("h")):
    print("both")


def early():
    with Manager("i"):
        return "value"


print(early())
for n in range(3):
    with Manager(n):
        if n == 1:
            break
assert_message = None
try:
    assert 1 > 2, "one is not more"
except AssertionError as error:
    assert_message = str(error)
print(assert_message)
