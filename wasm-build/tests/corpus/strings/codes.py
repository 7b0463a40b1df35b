print(ord("a"), ord("é"), ord("😀"), chr(97), chr(233), chr(128512), [chr(n) for n in range(65, 70)])
for bad in (lambda: ord("ab"), lambda: ord(""), lambda: ord(5), lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.0)):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
shifted = "".join(chr((ord(c) - 97 + 13) % 26 + 97) if c.isalpha() else c for c in "hello, world")
print(shifted, ascii("grün 😀"), ascii(["é", 1]))
