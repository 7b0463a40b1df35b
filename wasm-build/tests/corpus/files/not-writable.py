with open("a.txt", "w") as file:
    file.write("x")
try:
    open("a.txt").write("y")
except OSError as error:
    print(type(error).__name__, error)
try:
    open("a.txt", "w").read()
except OSError as error:
    print(type(error).__name__, error)
