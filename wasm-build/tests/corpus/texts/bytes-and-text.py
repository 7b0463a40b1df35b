text = "Zoë's café 😀"
for encoding in ("utf-8", "latin-1", "ascii"):
    try:
        data = text.encode(encoding)
        print(encoding, len(data), data[:8])
    except UnicodeEncodeError as error:
        print(error)
print(text.encode("ascii", "replace"), text.encode("ascii", "ignore"), text.encode("ascii", "backslashreplace"))
print(len(text), [ord(c) for c in text if ord(c) > 127], text.isascii(), text[-1], text.upper())
data = "ü".encode()
print(data, list(data), data.decode("latin-1"), data.hex(" "))
try:
    b"\xff\xfeabc".decode("utf-8")
except UnicodeDecodeError as error:
    print(error)
print(b"\xffabc".decode("utf-8", errors="replace"), str(b"abc"), str(b"abc", "ascii"), bytes("x", "utf-8"))
try:
    b"abc" + "def"
except TypeError as error:
    print(error)
