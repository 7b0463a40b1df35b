data = bytes([0, 1, 2, 253, 254, 255]) + "é".encode()
with open("data.bin", "wb") as file:
    print(file.write(data))
with open("data.bin", "rb") as file:
    print(file.read(3), file.tell(), file.read())
    file.seek(-2, 2)
    print(file.read().decode())
    print(file.read())
with open("data.bin", "r+b") as file:
    file.seek(1)
    file.write(b"XY")
print(open("data.bin", "rb").read()[:4], list(data[:3]))
try:
    open("data.bin", "wb").write("text")
except TypeError as error:
    print(error)
open("latin.txt", "w", encoding="utf-8").write("grün\n")
print(open("latin.txt", "rb").read(), open("latin.txt", encoding="utf-8").read().strip())
