text = """
# server
host = example.org
port = 8080
[paths]
root = /srv   ; where it lives
debug = yes
broken line
"""
config, section = {}, "main"
for number, line in enumerate(text.splitlines(), 1):
    line = line.partition(";")[0].strip()
    if not line or line.startswith("#"):
        continue
    if line.startswith("[") and line.endswith("]"):
        section = line[1:-1]
    elif "=" in line:
        key, value = (part.strip() for part in line.split("=", 1))
        value = int(value) if value.isdecimal() else {"yes": True, "no": False}.get(value, value)
        config.setdefault(section, {})[key] = value
    else:
        print(f"line {number} is not understood: {line!r}")
print(config)
for section, values in config.items():
    print(section, *(f"{k}={v!r}" for k, v in values.items()))
