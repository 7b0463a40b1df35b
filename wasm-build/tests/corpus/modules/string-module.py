import string

print(string.ascii_lowercase, string.ascii_uppercase, string.digits)
print(repr(string.whitespace), string.punctuation, string.hexdigits)
print(string.capwords("the quick  brown fox"), "|", string.capwords("a-b-c", "-"))

letter = string.Template("Dear $name, you owe ${amount} EUR. $$5 off.")
print(letter.substitute(name="Ada", amount=12))
print(letter.safe_substitute({"name": "Bob"}))
try:
    letter.substitute(name="Ada")
except KeyError as error:
    print("missing", error)
try:
    string.Template("costs $ 5").substitute()
except ValueError as error:
    print(error)
print(letter.get_identifiers(), letter.is_valid())


class Shout(string.Formatter):
    def format_field(self, value, spec):
        return super().format_field(value, spec).upper()


print(Shout().format("{0} and {name:>6} {{}} {1[0]}", "me", ["x"], name="you"))
secret = "".join(c for c in "Hello, World!" if c in string.ascii_letters)
print(secret)
