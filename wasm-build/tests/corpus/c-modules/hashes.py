import hashlib

text = "The quick brown fox jumps over the lazy dog"
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "sha3_512"):
    whole = hashlib.new(name, text.encode())
    parts = getattr(hashlib, name)()
    for word in text.split(" "):
        parts.update(word.encode())
        if word != "dog":
            parts.update(b" ")
    print(name, whole.name, whole.digest_size, whole.block_size)
    print(whole.hexdigest(), whole.digest() == parts.digest())

for length in (0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 135, 136, 10000):
    data = bytes(i % 251 for i in range(length))
    print(length, hashlib.md5(data).hexdigest(), hashlib.sha1(data).hexdigest())
    print(hashlib.sha256(data).hexdigest(), hashlib.sha512(data).hexdigest()[:16])
    print(hashlib.sha3_256(data).hexdigest(), hashlib.sha3_224(data).hexdigest())

before = hashlib.sha256(b"a")
copy = before.copy()
copy.update(b"b")
print(before.hexdigest() == hashlib.sha256(b"a").hexdigest())
print(copy.hexdigest() == hashlib.sha256(b"ab").hexdigest())
print(hashlib.sha256(bytearray(b"ab")).digest()[:4], hashlib.sha1(memoryview(b"xaby")[1:3]).digest()[:4])

for bad in ("text", 1, None):
    try:
        hashlib.md5(bad)
    except TypeError as error:
        print(error)
try:
    hashlib.new("md55")
except ValueError as error:
    print(error)
print("sha256" in hashlib.algorithms_available)
