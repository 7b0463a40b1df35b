text = "the quick brown fox jumps over the lazy dog " * 40
result = 0
for i in range(40):
    words = text.split()
    joined = "-".join(w.upper() for w in words)
    result += joined.count("O") + len(joined.replace("THE", "a"))
for i in range(8000):
    line = "%d: %s, %s" % (i, "abc", i * 2)
    result += len(line) + len("{}:{}".format(i, line[2:5]))
