"""Hashes with a key."""

import hashlib
from secrets import compare_digest


class HMAC:
    def __init__(self, key, msg=None, digestmod=""):
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        make = (lambda data=b"": hashlib.new(digestmod, data)) if isinstance(digestmod, str) else digestmod
        inner = make()
        self._make = make
        self.block_size = getattr(inner, "block_size", 64)
        self.digest_size = inner.digest_size
        self.name = "hmac-" + getattr(inner, "name", "hash")
        if len(key) > self.block_size:
            key = make(key).digest()
        key += bytes(self.block_size - len(key))
        self._outer = bytes([b ^ 0x5C for b in key])
        self._parts = bytes([b ^ 0x36 for b in key])
        if msg is not None:
            self.update(msg)

    def update(self, msg):
        self._parts += bytes(msg)

    def digest(self):
        return self._make(self._outer + self._make(self._parts).digest()).digest()

    def hexdigest(self):
        return "".join(["%02x" % b for b in self.digest()])


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()
