try:
    open("nowhere.txt")
except FileNotFoundError as error:
    print(error)
    print(error.errno, error.strerror, error.filename)
try:
    open("nowhere.txt")
except OSError as error:
    print(type(error).__name__, isinstance(error, IOError))
with open("exists.txt", "x") as file:
    file.write("new")
try:
    open("exists.txt", "x")
except FileExistsError as error:
    print(error)
try:
    open("exists.txt").write("no")
except OSError:
    print("opened for reading")
try:
    open("exists.txt", "q")
except ValueError as error:
    print(error)
import os

print(os.path.exists("exists.txt"), os.path.getsize("exists.txt"))
os.remove("exists.txt")
print(os.path.exists("exists.txt"))
