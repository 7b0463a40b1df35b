import string
from string import Template

letter = Template("Dear $name, you owe $$${amount}. ${greeting}s, $me")
print(letter.substitute(name="Ann", amount=12.5, greeting="Regard", me="Bob"))
print(letter.safe_substitute(name="Cid"))
print(letter.substitute({"name": "D", "amount": 1, "greeting": "x"}, me="E"))
for bad in (lambda: letter.substitute(name="x"), lambda: Template("100% $ off").substitute()):
    try:
        bad()
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)
print(string.ascii_letters, string.octdigits, repr(string.whitespace), len(string.printable))
print(string.capwords("hello big  world"), string.capwords("a-b-c", "-"))
print(letter.template[:10])
