import string


def problems(password):
    found = []
    if len(password) < 8:
        found.append("too short")
    if not any(c.isdigit() for c in password):
        found.append("no digit")
    if not any(c in string.ascii_uppercase for c in password):
        found.append("no capital letter")
    if not set(password) & set(string.punctuation):
        found.append("no sign")
    return found


for password in ("secret", "Secret12", "S3cret!pass", "LOUD&1234", ""):
    bad = problems(password)
    print(f"{password:<12} -> {', '.join(bad) if bad else 'fine'}")
print(string.punctuation, string.digits, string.hexdigits)
