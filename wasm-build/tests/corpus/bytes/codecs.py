text = "grün €😀"
print(text.encode(), text.encode("utf-8"), len(text), len(text.encode()), "é".encode("latin-1"), "abc".encode("ascii"), text.encode("ascii", "ignore"), text.encode("ascii", errors="replace"), text.encode("ascii", "backslashreplace"), text.encode("latin-1", "xmlcharrefreplace"))
print(text.encode().decode(), b"\xe9".decode("latin-1"), b"abc".decode("ascii"), b"a\xffb".decode("utf-8", "ignore"), b"a\xffb".decode(errors="replace"), b"a\xffb".decode("utf-8", "backslashreplace"), str(b"gr\xc3\xbcn", "utf-8"), str(b"x"), str(bytearray(b"hi"), encoding="ascii"), b"\xf0\x9f\x98".decode("utf-8", "replace"), b"\xe2\x28\xa1".decode("utf8", "replace"))
for bad in (lambda: b"\xff".decode(), lambda: b"ab\xc3".decode(), lambda: b"\xe2\x28\xa1".decode(), lambda: b"\xe9".decode("ascii"), lambda: "é".encode("ascii"), lambda: "a€".encode("latin-1"), lambda: "éé".encode("ascii"), lambda: "a".encode("klingon"), lambda: b"a".decode("klingon"), lambda: "é".encode("ascii", "what"), lambda: str(1, "utf-8"), lambda: str("a", "utf-8"), lambda: "\ud800".encode()):
    try:
        print(bad())
    except (UnicodeError, LookupError, TypeError) as error:
        print(type(error).__name__, error)
try:
    b"\xff".decode()
except UnicodeDecodeError as error:
    print("caught", isinstance(error, ValueError), isinstance(error, UnicodeError))
