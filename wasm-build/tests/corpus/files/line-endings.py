with open("windows.txt", "w", newline="") as file:
    file.write("one\r\ntwo\r\n")
with open("windows.txt") as file:
    print(repr(file.read()))
with open("windows.txt", newline="") as file:
    print(repr(file.read()))
