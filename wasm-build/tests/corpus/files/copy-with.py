import os
import shutil

os.makedirs("box/inner")
for name in ("a.txt", "b.md", "inner/c.txt"):
    with open(os.path.join("box", name), "w") as file:
        file.write(name * 2)
print(sorted(os.listdir("box")), os.path.isdir("box/inner"), os.path.isfile("box/a.txt"))
shutil.copy("box/a.txt", "box/copy.txt")
os.rename("box/b.md", "box/b.txt")
for folder, folders, files in sorted(os.walk("box")):
    print(folder, sorted(folders), sorted(files))
print(os.path.splitext("box/a.tar.gz"), os.path.basename("x/y.txt"), os.path.dirname("x/y.txt"))
shutil.rmtree("box")
print(os.path.exists("box"))
try:
    os.remove("box/a.txt")
except FileNotFoundError as error:
    print(error)
try:
    os.mkdir("a/b")
except OSError as error:
    print(type(error).__name__)
