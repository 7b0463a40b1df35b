a = bytearray(b"hello")
a.append(33); a.extend(b" x"); a.extend([65, 66]); a += b"!"
print(a, len(a), a[0], a[-1:], a.pop(), a.pop(0), a)
a.insert(0, 72); a.remove(33); a.reverse()
print(a, a.index(b"l"), a.copy() is a, a.copy() == a)
a[0] = 97; a[1:3] = b"XYZ"; print(a)
a[::2] = bytes(len(a[::2])); print(a)
del a[0]; del a[1:3]; print(a)
del a[::2]; print(a, a[::-1], bytes(a), list(a))
a.clear(); print(a, bytearray(3), bytearray([1, 2]), bytearray("é", "utf-8"), bool(a), a == b"")
b = bytearray(b"abcabc")
print(b.replace(b"b", b"--"), b.upper(), b.split(b"c"), b.find(b"c"), b"c" in b, 97 in b, b + b"x", b * 2, b.decode(), b.startswith(b"ab"), b.count(b"a"), b.strip(b"ac"))
for bad in (lambda: b.append(256), lambda: b.append("a"), lambda: bytearray().pop(), lambda: b.pop(99), lambda: b.remove(0), lambda: b.extend("abc"), lambda: b.extend(5), lambda: bytearray([300]), lambda: b.insert(0, -1)):
    try:
        print(bad())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
