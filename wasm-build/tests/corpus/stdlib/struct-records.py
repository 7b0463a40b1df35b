import struct

record = struct.pack("<hif", 7, 100000, 2.5)
print(record, len(record), struct.calcsize("<hif"), struct.unpack("<hif", record))
print(struct.pack(">I", 1), struct.pack("<I", 1), struct.unpack(">H", b"\x01\x00")[0])
names = [("Ann", 31), ("Robert", 25)]
data = b"".join(struct.pack("10sB", n.encode(), a) for n, a in names)
print(len(data))
for offset in range(0, len(data), 11):
    name, age = struct.unpack_from("10sB", data, offset)
    print(name.rstrip(b"\0").decode(), age)
print(struct.pack("3s", b"abcdef"), struct.pack("<2H", 1, 2))
