import io
import sys

out = io.StringIO()
print("one", "two", sep="-", file=out)
out.write("three\n")
print(repr(out.getvalue()), out.tell())
out.seek(0)
print(out.readline(), out.read())
lines = io.StringIO("a\nb\nc")
print(list(lines), [line.strip() for line in io.StringIO("x \n y")])
data = io.BytesIO(b"abc")
print(data.read(2), data.read(), data.getvalue())
with io.StringIO() as s:
    s.write("text")
    print(s.getvalue())


class Upper:
    def __init__(self, to):
        self.to = to

    def write(self, text):
        return self.to.write(text.upper())

    def flush(self):
        pass


old = sys.stdout
sys.stdout = Upper(old)
print("shout", 3)
sys.stdout = old
print("quiet")
print("to it", file=Upper(sys.stdout))
print(None, file=None)
sys.stdout.write("written\n")
