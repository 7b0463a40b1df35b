import array
import zlib

a = array.array("i", [3, 1, 2])
a.append(9)
a.extend([4, 5])
print(a, a[0], len(a), a.typecode, a.itemsize, list(a), sum(a), a[1:3])
a[0] = 7
print(a.tolist(), a.index(9), a.count(1), 4 in a, a.pop())
a.insert(0, -1)
a.remove(9)
a.reverse()
print(a, array.array("d", [1.5, 2]), array.array("B", b"ab").tobytes())
for bad in (lambda: a.append("x"), lambda: array.array("B", [300])):
    try:
        bad()
    except (TypeError, OverflowError) as error:
        print(type(error).__name__)
data = b"abc" * 100
packed = zlib.compress(data)
print(len(packed) < len(data), zlib.decompress(packed) == data, zlib.crc32(b"hello"), zlib.adler32(b"hello"))
