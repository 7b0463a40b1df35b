import io

with open("notes.txt", "w", encoding="utf-8", newline="") as file:
    file.writelines(["one\n", "two\n"])
    print(file.name, file.mode, file.closed, file.writable(), file.readable(), file.seekable())
print(file.closed)
try:
    file.write("late")
except ValueError as error:
    print(type(error).__name__)
with open("notes.txt") as file:
    print(file.readlines(), file.readable(), file.writable(), file.isatty())
try:
    open("notes.txt", newline="x")
except ValueError as error:
    print(error)
text = io.StringIO("hello world")
print(text.truncate(5), text.getvalue(), text.closed, text.readable())
text.seek(0, 2)
text.writelines([", ", "you"])
print(text.getvalue())
text.seek(0)
print(text.readlines())
text.close()
print(text.closed)
data = io.BytesIO(b"abcdef")
data.seek(2)
print(data.truncate(), data.getvalue())
data.write(b"xyz" * 20)
print(len(data.getvalue()))
