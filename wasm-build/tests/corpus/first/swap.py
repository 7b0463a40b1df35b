a = 1
b = 2
a, b = b, a
print(a, b)
x = y = z = 0
x += 5
y -= 3
z = x * y
print(x, y, z)
print(type(a), type(1.0), type("x"), type(True), type(None))
a = "now a text"
print(a, type(a).__name__)
del a
try:
    print(a)
except NameError as error:
    print("NameError:", error)
