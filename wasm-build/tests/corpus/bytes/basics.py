b = b"hello \x00\xff\n'"
print(b, len(b), b[0], b[-1], b[1:4], b[::-1], list(b[:3]), b[::2], bytes(3), bytes([65, 66]), bytes(b"x"), bytes("é", "utf-8"), bytes(range(5)), b"a" b"b", rb"\n", bytes())
print(b"abc" + b"d", b"ab" * 2, 98 in b"abc", b"bc" in b"abc", b"a" < b"b", b"a" == "a", b"a" == bytearray(b"a"), b"\"'", b'"', hash(b"a") == hash(bytes([97])), bytearray(b"q"))
for n in b"ab":
    print(n)
for bad in (lambda: bytes("a"), lambda: bytes([256]), lambda: bytes(-1), lambda: bytes(["a"]), lambda: bytes(1.5), lambda: bytes(None), lambda: b"a" + "b", lambda: "a" in b"a", lambda: 300 in b"a", lambda: b"a"[5], lambda: b"a"["x"], lambda: b"".join(["a"]), lambda: bytes("é", "ascii"), lambda: bytes(1, "utf-8")):
    try:
        print(bad())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
