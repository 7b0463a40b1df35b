import fnmatch
import glob
import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as folder:
    for name in ("a.txt", "b.txt", "c.py"):
        open(os.path.join(folder, name), "w").close()
    print(sorted(os.path.basename(p) for p in glob.glob(os.path.join(folder, "*.txt"))))
    print(sorted(os.path.basename(p) for p in glob.glob(folder + "/[bc].*")))
    shutil.copytree(folder, folder + "/copy")
    print(len(os.listdir(folder + "/copy")), len(glob.glob(folder + "/**/*.py", recursive=True)))
    shutil.move(folder + "/c.py", folder + "/d.py")
print(os.path.exists(folder))
print(fnmatch.fnmatch("photo.JPG", "*.jpg"), fnmatch.filter(["a.py", "b.txt"], "*.py"), fnmatch.fnmatch("x1", "x?"))
with tempfile.NamedTemporaryFile("w+") as file:
    file.write("hello")
    file.seek(0)
    print(file.read())
