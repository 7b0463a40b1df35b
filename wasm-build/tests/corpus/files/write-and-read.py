with open("notes.txt", "w") as file:
    print(file.write("first line\n"), "characters")
    file.write("second line\n")
    print("third", "line", sep=" ", file=file)
    file.writelines(["fourth\n", "fifth"])
print(file.closed)
with open("notes.txt") as file:
    print(repr(file.read()))
with open("notes.txt") as file:
    for number, line in enumerate(file, 1):
        print(number, line.rstrip())
with open("notes.txt") as file:
    print(repr(file.readline()), repr(file.read(6)), file.tell())
    print(file.readlines())
    file.seek(0)
    print(next(file))
with open("notes.txt", "a") as file:
    file.write("!\n")
print(open("notes.txt").read().count("\n"))
try:
    file.write("late")
except ValueError as error:
    print(error)
