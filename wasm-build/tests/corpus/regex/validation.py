import re

checks = {
    "email": r"[\w.+-]+@[\w-]+\.[\w.-]+",
    "time": r"([01]\d|2[0-3]):([0-5]\d)",
    "hex colour": r"#(?:[0-9a-fA-F]{3}){1,2}",
    "integer": r"[+-]?\d+",
    "float": r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?",
    "ip": r"((25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(25[0-5]|2[0-4]\d|1?\d?\d)",
}
samples = ["a.b@c.org", "23:59", "24:00", "#fff", "#12aB9", "#123abc", "-12", "1e5", ".5", "192.168.0.1", "256.1.1.1", "x@y"]
for name in sorted(checks):
    print(name, [sample for sample in samples if re.fullmatch(checks[name], sample)])
