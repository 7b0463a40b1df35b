a = list(range(10))
print(a[2:5], a[:3], a[7:], a[-3:], a[:-7], a[::2], a[1::3], a[::-1], a[8:2:-2], a[5:5], a[20:], a[-20:2])
a[2:4] = ["x", "y", "z"]
print(a)
a[:0] = (0, 0)
a[len(a):] = "end"
print(a)
a[::2] = range(len(a[::2]))
print(a)
a[5:1:-1] = [1, 2, 3, 4]
print(a)
del a[0], a[-1]
del a[1:3]
del a[::3]
print(a)
a[:] = []
print(a)
b = bytearray(b"abcdefgh")
print(b[::2], b[::-1], b[6:1:-2])
b[1:3] = b"XYZ"
b[::4] = b"???"
del b[0]
del b[::2]
print(b)
t = tuple(range(8))
print(t[::2], t[::-1], t[6:2:-2], t[1:4], t[:0])
s = "Grüße, 世界!"
print(s[::2], s[::-1], s[1:8:3], s[-1:-6:-2], s[4:0:-1], s[::100], s[5:2])
print(range(20)[3:15:4], range(20)[::-5], range(20)[-3:], b"bytes"[::-1])
part = slice(1, 8, 3)
print(a[part], t[part], part, part.start, part.stop, part.step, part.indices(5), slice(None, None, -1).indices(3), slice(4))
x = [1, 2, 3]
x[1:1] = x
print(x, x[True], x[:True])
from array import array
n = array("i", range(6))
print(n[::2], n[::-1])
del n[1]
del n[::2]
n[0:1] = array("i", [8, 9])
print(n)
