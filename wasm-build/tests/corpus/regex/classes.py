import re

text = "Tab\there, 3.14 & foo_bar [x] a-b \\ ^"
for pattern in (r"\d", r"\D+", r"\s", r"\S+", r"\w+", r"\W+", "[a-c]", "[^a-z ]+", "[]x]", r"[\]\\]", "[a-]", "[-a]", "[.&]", r"[\d.]+", r"[\w-]+", "[^]]{5}", r"[\^]", "[a^]", r"[\s\d]+", r"[^\W_]+", r"\."):
    print(pattern, re.findall(pattern, text))
print(re.findall(r"\bfoo|r\b|\Bb", text), re.findall(r"\Ab|\Aa|b\Z|a\Z", "aba"), re.findall("a$", "a\na\n"))
print(re.findall(r"[\x41-\x43\n]", "ABCD\n"), re.findall(rb"[\x80-\xff]", b"a\x80\xff"))
print(re.findall("[A-Z]", "aBcD", re.I), re.findall("[^A-Z]", "aB1", re.I))
