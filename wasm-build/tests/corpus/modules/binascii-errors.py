import base64
import binascii

print(binascii.hexlify(b"\x01\xff"), binascii.hexlify(b"abcd", "-"), binascii.unhexlify("01ff"), binascii.a2b_hex(b"6162"))
print(binascii.b2a_base64(b"hi"), binascii.a2b_base64(b"aGk=\n"), binascii.crc32(b"abc"), binascii.crc32(b"c", binascii.crc32(b"ab")))
for bad in (lambda: binascii.unhexlify("0"), lambda: binascii.unhexlify("zz"), lambda: base64.b64decode("abc"), lambda: base64.b16decode("xy"), lambda: base64.b64decode("a b", validate=True)):
    try:
        print(bad())
    except binascii.Error as error:
        print(type(error).__name__, isinstance(error, ValueError), error)
