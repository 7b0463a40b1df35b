print(b"\x00\xab\xff".hex(), b"\x01\x02\x03\x04\x05".hex(":"), b"\x01\x02\x03\x04\x05".hex("-", 2), b"\x01\x02\x03\x04\x05".hex("-", -2), b"".hex(), bytearray(b"az").hex(sep=" "), memoryview(b"az").hex())
print(bytes.fromhex("00 ab FF"), bytes.fromhex(""), bytes.fromhex("6162\n63"), bytearray.fromhex("7a"))
for bad in (lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex("ab c"), lambda: b"a".hex("::"), lambda: b"a".hex(1)):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
