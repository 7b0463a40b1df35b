"""Hashes."""

from _hashlib import (
    algorithms_available, algorithms_guaranteed, md5, new, sha1, sha224, sha256, sha384, sha512,
    sha3_224, sha3_256, sha3_384, sha3_512
)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    first = new(hash_name)
    size, block_size = first.digest_size, first.block_size
    if dklen is None:
        dklen = size
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    if len(password) > block_size:
        password = new(hash_name, password).digest()
    password = bytes(password) + bytes(block_size - len(password))
    inner = new(hash_name, bytes([b ^ 0x36 for b in password]))
    outer = new(hash_name, bytes([b ^ 0x5C for b in password]))

    def keyed(data):
        begun = inner.copy()
        begun.update(data)
        ended = outer.copy()
        ended.update(begun.digest())
        return ended.digest()

    key = b""
    number = 0
    while len(key) < dklen:
        number += 1
        last = keyed(bytes(salt) + number.to_bytes(4, "big"))
        block = int.from_bytes(last, "big")
        for _ in range(iterations - 1):
            last = keyed(last)
            block ^= int.from_bytes(last, "big")
        key += block.to_bytes(size, "big")
    return key[:dklen]


def file_digest(fileobj, digest, /):
    made = new(digest) if isinstance(digest, str) else digest()
    while True:
        data = fileobj.read(65536)
        if not data:
            return made
        made.update(data)


def _missing(name):
    def make(*args, **kwds):
        raise NotImplementedError("hashlib.%s is not here: sha256 and sha3_256 are" % name)

    return make


blake2b = _missing("blake2b")
blake2s = _missing("blake2s")
shake_128 = _missing("shake_128")
shake_256 = _missing("shake_256")
scrypt = _missing("scrypt")
