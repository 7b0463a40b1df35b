import base64
import binascii

message = "Grüße, Welt!".encode()
coded = base64.b64encode(message)
print(message, coded, base64.b64decode(coded).decode())
for text in (b"", b"a", b"ab", b"abc", b"abcd"):
    print(text, base64.b64encode(text), base64.b32encode(text), base64.b16encode(text))
print(base64.urlsafe_b64encode(b"\xfb\xff\xfe"), base64.b64encode(b"\xfb\xff\xfe"))
print(message.hex(), bytes.fromhex("47 72"), binascii.hexlify(b"abc"), binascii.unhexlify("616263"))
try:
    base64.b64decode("abc")
except binascii.Error as error:
    print(error)
try:
    base64.b64encode("text")
except TypeError as error:
    print(error)
