text = "first\nsecond\r\nthird\rfourth\x0bfifth\x1csixth\u2028last\n"
print(text.splitlines())
print(text.splitlines(True))
print(text.splitlines(keepends=True)[1], "".splitlines(), "\n".splitlines(), "\n\na".splitlines())
print("key=value=x".partition("="), "key".partition("="), "key=value=x".rpartition("="), "key".rpartition("="))
try:
    "a".partition("")
except ValueError as error:
    print(error)
