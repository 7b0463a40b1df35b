import base64
import binascii
import hashlib
import hmac
import secrets
import uuid
import zlib

print(hashlib.sha256(b"hello").hexdigest(), hashlib.md5(b"hello").hexdigest(), hashlib.sha1(b"a").hexdigest())
h = hashlib.sha256()
h.update(b"hel")
h.update(b"lo")
print(h.hexdigest() == hashlib.sha256(b"hello").hexdigest(), h.digest_size, len(h.digest()))
print(base64.b64encode(b"Hello, World!"), base64.b64decode("SGVsbG8="), base64.urlsafe_b64encode(b"\xff\xfe\xfd"))
print(base64.b32encode(b"hello"), base64.b32decode(b"NBSWY3DP"), base64.b16encode(b"\x01\xab"), base64.b16decode("01AB"))
print(binascii.hexlify(b"\x00\xff"), binascii.unhexlify("0aff"), binascii.crc32(b"hello"), zlib.crc32(b"hello"))
print(hmac.new(b"key", b"message", "sha256").hexdigest(), hmac.compare_digest("a", "a"))
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.UUID("12345678123456781234567812345678"))
one = uuid.uuid4()
print(one.version, len(str(one)), one == uuid.UUID(str(one)), one != uuid.uuid4(), repr(uuid.UUID(int=5)))
print(len(secrets.token_hex(8)), len(secrets.token_bytes(4)), secrets.choice([7]), 0 <= secrets.randbelow(3) < 3, secrets.compare_digest("a", "b"))
packed = zlib.compress(b"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
print(len(packed) < 30, zlib.decompress(packed))
for bad in (lambda: base64.b64decode("abc"), lambda: base64.b64encode("text"), lambda: uuid.UUID("short")):
    try:
        print(bad())
    except (binascii.Error, TypeError, ValueError) as error:
        print(type(error).__name__, error)
