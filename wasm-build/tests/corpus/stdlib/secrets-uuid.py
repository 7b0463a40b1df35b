import secrets
import string
import uuid

token = secrets.token_hex(8)
print(len(token), all(c in string.hexdigits for c in token), len(secrets.token_bytes(5)), type(secrets.token_urlsafe()).__name__)
password = "".join(secrets.choice(string.ascii_letters) for _ in range(12))
print(len(password), password.isalpha(), 0 <= secrets.randbelow(10) < 10, secrets.compare_digest("a", "a"))
a, b = uuid.uuid4(), uuid.uuid4()
print(a != b, len(str(a)), str(a).count("-"), a.version, str(a)[14])
known = uuid.UUID("12345678123456781234567812345678")
print(known, repr(known), known.hex, known.int % 1000, uuid.uuid5(uuid.NAMESPACE_DNS, "example.org"))
