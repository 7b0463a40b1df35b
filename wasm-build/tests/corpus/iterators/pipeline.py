log = """\
INFO start
ERROR disk full
INFO tick
WARN slow
ERROR no network
ERROR disk full"""


def lines(text):
    for line in text.splitlines():
        yield line


def parse(lines):
    for number, line in enumerate(lines, 1):
        level, _, message = line.partition(" ")
        yield {"line": number, "level": level, "message": message}


def only(level, records):
    return (record for record in records if record["level"] == level)


for record in only("ERROR", parse(lines(log))):
    print("{line}: {message}".format(**record))
print(sum(1 for _ in only("INFO", parse(lines(log)))))
print(sorted({r["message"] for r in only("ERROR", parse(lines(log)))}))
