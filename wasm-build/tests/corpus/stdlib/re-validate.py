import re

patterns = {
    "time": r"([01]?\d|2[0-3]):[0-5]\d",
    "colour": r"#(?:[0-9a-fA-F]{3}){1,2}",
    "name": r"[A-Z][a-z]+(?:[- ][A-Z][a-z]+)*",
    "strong": r"(?=.*\d)(?=.*[A-Z])(?!.*\s).{6,}",
    "double": r"(?i).*\b(\w+)\s+\1\b.*",
}
samples = ["23:59", "24:00", "#0fA", "#12345", "Ann-Marie Low", "ann", "Passw0rd", "short1", "the The end", "7:05"]
for name, pattern in patterns.items():
    print(f"{name:<8}", [s for s in samples if re.fullmatch(pattern, s)])
print(re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", "1234567"), re.escape("a.b*c"), re.sub(" +", " ", "a  b   c"))
print(re.findall(r"<.+?>", "<b>x</b>"), re.findall(r"<.+>", "<b>x</b>"))
verbose = re.compile(
    r"""
    (\d+)   # whole
    \.      # point
    (\d*)   # part
    """,
    re.VERBOSE,
)
print(verbose.search("pi is 3.14!").groups(), re.subn("a", "o", "banana"))
