import hashlib
import io
import zlib

print(hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 10).hex(), hashlib.new("md5", b"x").hexdigest(), sorted(hashlib.algorithms_available & {"md5","sha1"}))
print(hashlib.file_digest(io.BytesIO(b"abc"), "sha256").hexdigest())
print(zlib.adler32(b"Wikipedia"), zlib.crc32(b"abc"), zlib.decompress(zlib.compress(b"abc"*100)) == b"abc"*100)
print(zlib.decompress(b"x\x9c\xcbH\xcd\xc9\xc9W\xc8@'\x01h\x03\x08\xb1"))
for bad in (b"", b"nope nope", zlib.compress(b"abc"*100)[:6]):
    try: print(zlib.decompress(bad))
    except zlib.error as e: print("zlib.error")
