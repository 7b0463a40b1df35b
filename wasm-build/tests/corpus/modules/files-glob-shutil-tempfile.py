import fnmatch
import glob
import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as folder:
    for name in ("a.txt", "b.txt", "c.py", ".hidden.txt"):
        with open(os.path.join(folder, name), "w") as f:
            f.write(name)
    os.mkdir(os.path.join(folder, "sub"))
    shutil.copy(os.path.join(folder, "a.txt"), os.path.join(folder, "sub", "d.txt"))
    os.chdir(folder)
    print(sorted(glob.glob("*.txt")), sorted(glob.glob("**/*.txt", recursive=True)), glob.glob("[ac].*") == [] or sorted(glob.glob("[ac].*")))
    print(sorted(glob.glob("sub/*")), glob.glob("none*"))
    shutil.copytree("sub", "copy")
    print(sorted(os.listdir("copy")), open("copy/d.txt").read())
    shutil.move("copy/d.txt", "moved.txt")
    print(os.path.exists("copy/d.txt"), os.path.exists("moved.txt"))
    shutil.rmtree("copy")
    print(os.path.exists("copy"))
    os.chdir("/")
print(os.path.exists(folder))
with tempfile.NamedTemporaryFile("w+", suffix=".txt") as f:
    f.write("temporary")
    f.seek(0)
    print(f.read(), f.name.endswith(".txt"))
print(fnmatch.fnmatch("data.csv", "*.csv"), fnmatch.filter(["a1", "b2", "a3"], "a?"), fnmatch.fnmatchcase("x", "[!y]"))
