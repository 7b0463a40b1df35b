def justify(text, width):
    lines, line = [], []
    for word in text.split():
        if len(" ".join(line + [word])) > width:
            lines.append(line)
            line = []
        line.append(word)
    for words in lines:
        gaps = len(words) - 1
        space = width - sum(map(len, words))
        if gaps == 0:
            yield words[0].ljust(width)
            continue
        base, extra = divmod(space, gaps)
        yield "".join(w + " " * (base + (i < extra)) for i, w in enumerate(words[:-1])) + words[-1]
    yield " ".join(line).ljust(width)


for line in justify("Simple is better than complex. Complex is better than complicated. Flat is better.", 24):
    print("|" + line + "|")
for mode in "<^>":
    print(f"|{'zen':{mode}10}|")
