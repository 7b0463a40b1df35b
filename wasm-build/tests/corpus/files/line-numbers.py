lines = ["import this", "", "x = 1", "print(x)", ""]
with open("program.py", "w") as target:
    target.write("\n".join(lines))
with open("program.py") as source, open("listing.txt", "w") as target:
    for number, line in enumerate(source, start=1):
        target.write(f"{number:03}: {line}")
print(open("listing.txt").read())
with open("program.py") as source:
    kept = [line.strip() for line in source if line.strip()]
print(kept, len(kept))
with open("program.py", encoding="utf-8") as source:
    text = source.read()
print(len(text), text.splitlines() == lines[:-1], text.split("\n") == lines)
