import io

out = io.StringIO()
print("a", 1, file=out)
out.write("second\n")
print(repr(out.getvalue()), out.tell())
source = io.StringIO("x y\n1 2\n3 4\n")
header = next(source).split()
print(header, [dict(zip(header, map(int, line.split()))) for line in source])
data = io.BytesIO(b"abc")
print(data.read(1), data.read(), data.seek(0), data.getvalue())
text = io.StringIO("one\ntwo")
print(text.readline(), text.readlines(), text.read() == "", text.seek(4), text.read())
with io.StringIO() as buffer:
    buffer.write("gone")
try:
    buffer.getvalue()
except ValueError as error:
    print(error)
