import hashlib
import hmac

users = {}


def register(name, password, salt):
    users[name] = (salt, hashlib.sha256((salt + password).encode()).hexdigest())


def login(name, password):
    salt, digest = users[name]
    return hmac.compare_digest(digest, hashlib.sha256((salt + password).encode()).hexdigest())


register("ann", "secret", "x1")
register("bob", "secret", "y2")
print(users["ann"][1][:16], users["ann"][1] == users["bob"][1])
print(login("ann", "secret"), login("ann", "Secret"))
h = hashlib.sha256()
h.update(b"sec")
h.update(b"ret")
print(h.hexdigest() == hashlib.sha256(b"secret").hexdigest(), h.digest_size, h.name)
print(hashlib.md5(b"").hexdigest(), hashlib.sha1(b"abc").hexdigest())
print(hashlib.new("sha256", b"abc").hexdigest()[:20])
try:
    hashlib.sha256("text")
except TypeError as error:
    print(error)
