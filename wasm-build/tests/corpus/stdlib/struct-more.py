import struct

print(struct.pack("?c", True, b"x"), struct.unpack("?", b"\x00"))
print(list(struct.iter_unpack("BB", b"\1\2\3\4")))
try:
    struct.pack("B", 300)
except struct.error as error:
    print(type(error).__name__)
