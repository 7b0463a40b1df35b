import os
import os.path

os.mkdir("box")
with open("box/a.txt", "w") as f:
    f.write("hello")
os.makedirs("box/deep/er")
print(sorted(os.listdir("box")), os.path.exists("box/a.txt"), os.path.isfile("box"), os.path.isdir("box/deep"))
print(os.path.getsize("box/a.txt"), os.stat("box/a.txt").st_size, os.path.join("a", "b", "c.txt"), os.path.join("a/", "/b"))
print(os.path.basename("/x/y.txt"), os.path.dirname("/x/y.txt"), os.path.split("a/b"), os.path.splitext("z.tar.gz"), os.path.splitext(".bashrc"))
print(os.path.normpath("a/./b/../c//d"), os.path.isabs("/a"), os.path.relpath("/a/b/c", "/a/d"), os.path.commonpath(["/a/b", "/a/c"]))
for folder, dirs, files in os.walk("box"):
    dirs.sort()
    print(folder, dirs, sorted(files))
os.rename("box/a.txt", "box/b.txt")
os.remove("box/b.txt")
os.removedirs("box/deep/er")
print(os.path.exists("box"), os.sep, os.linesep == "\n", os.name)
for bad in (lambda: os.remove("gone"), lambda: os.listdir("gone"), lambda: os.rmdir("gone")):
    try:
        bad()
    except FileNotFoundError as error:
        print(type(error).__name__, error.errno)
print(os.environ.get("NO_SUCH"), os.getenv("NO_SUCH", "default"), os.fspath("x"), len(os.urandom(5)))
with os.scandir(".") as entries:
    print([entry.name for entry in entries])
here = os.getcwd()
os.mkdir("sub")
os.chdir("sub")
print(os.path.basename(os.getcwd()), os.path.abspath("f") == os.path.join(os.getcwd(), "f"))
os.chdir(here)
