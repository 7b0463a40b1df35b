b = b"The quick brown fox"
print(b.upper(), b.lower(), b.title(), b.swapcase(), b.capitalize(), b.split(), b.split(b"q"), b.rsplit(maxsplit=1), b.replace(b"quick", b"slow"), b.find(b"q"), b.find(113), b.index(b"fox"), b.count(b"o"), b.count(111))
print(b.startswith(b"The"), b.endswith((b"fox", b"dog")), b" x ".strip(), b"xxaxx".strip(b"x"), b"a".ljust(3, b"."), b"a".rjust(3), b"a".center(5, b"*"), b"42".zfill(5), b"-".join([b"a", b"b", bytearray(b"c")]))
print(b"a=b".partition(b"="), b"a=b=c".rpartition(b"="), b"l1\nl2\r\n".splitlines(), b"l1\nl2".splitlines(True), b"pre-x".removeprefix(b"pre-"), b"x.py".removesuffix(b".py"), b"a\tb".expandtabs(4))
print(b"abc".isalpha(), b"12".isdigit(), b" ".isspace(), b"ab1".isalnum(), b"AB".isupper(), b"ab".islower(), b"Ab Cd".istitle(), b"\xe9".isalpha(), b"\x80".isascii(), b"\xc9".lower())
print(b"hello".translate(bytes.maketrans(b"el", b"ip")), b"hello".translate(None, b"l"), b"hello".translate(bytes.maketrans(b"h", b"j"), delete=b"o"), b"%d %s %b %r %x" % (5, b"a", b"b", "é", 255), b"%5.1f|%c" % (2.25, 65))
for bad in (lambda: b.find("q"), lambda: b.index(b"z"), lambda: b.split(","), lambda: b.split(b""), lambda: b.replace("a", b"b"), lambda: b.startswith("T"), lambda: b"%s" % "a"):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
