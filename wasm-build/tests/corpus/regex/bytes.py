import re

data = b"GET /index.html HTTP/1.1\r\nHost: example.org\r\n\r\n"
match = re.match(rb"(?P<method>[A-Z]+) (\S+) HTTP/(\d)\.(\d)\r\n", data)
print(match, match.groups(), match["method"], match.span(2))
print(re.findall(rb"(\w+): (.*?)\r\n", data), re.split(rb"\r\n", data), re.sub(rb"\d", b"#", data[:26]))
print(re.findall(rb".", b"\xff\x00a"), re.search(rb"\xe9", b"caf\xe9"), re.findall(rb"\w+", b"caf\xe9 x"))
print(re.search(b"b+", bytearray(b"abba")), re.search(b"b", memoryview(b"ab")).span(), re.escape(b"a.b"))
