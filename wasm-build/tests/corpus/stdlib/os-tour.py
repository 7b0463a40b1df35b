import os

print(os.sep, os.linesep == "\n", os.path.join("a", "b", "c.txt"), os.path.split("/x/y/z.py"), os.path.isabs("/a"))
os.mkdir("data")
for n in range(3):
    with open(f"data/file{n}.txt", "w") as file:
        file.write("x" * n)
print(sorted(os.listdir("data")), [e.name for e in sorted(os.scandir("data"), key=lambda e: e.name) if e.stat().st_size > 1])
os.rename("data/file0.txt", "data/zero.txt")
os.replace("data/zero.txt", "data/nil.txt")
print(os.path.exists("data/nil.txt"), os.stat("data/file2.txt").st_size, os.path.splitext("a/b.tar.gz"))
here = os.getcwd()
os.chdir("data")
print(os.path.basename(os.getcwd()), os.listdir() != [], os.path.abspath("x") == os.path.join(os.getcwd(), "x"))
os.chdir(here)
os.environ["COURSE"] = "python"
print(os.environ.get("COURSE"), os.getenv("NOPE", "default"), os.path.normpath("a/./b/../c"), os.path.relpath("a/b", "a"))
for name in os.listdir("data"):
    os.remove(os.path.join("data", name))
os.rmdir("data")
print(os.path.isdir("data"), os.path.commonprefix(["abc", "abd"]))
