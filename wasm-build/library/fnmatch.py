"""Names that match patterns with * and ?."""


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    # Where the last star stood, and what it had taken: a star never needs to be tried again.
    n = p = 0
    star = taken = -1
    while n < len(name):
        if p < len(pat):
            c = pat[p]
            if c == "*":
                star, taken = p, n
                p += 1
                continue
            size, fits = _one(name[n], pat, p)
            if fits:
                n += 1
                p += size
                continue
        if star < 0:
            return False
        taken += 1
        n = taken
        p = star + 1
    while p < len(pat) and pat[p] == "*":
        p += 1
    return p == len(pat)


def _one(c, pat, p):
    """How long the piece of the pattern is, and whether the character fits it."""
    if pat[p] == "?":
        return 1, True
    if pat[p] != "[":
        return 1, pat[p] == c
    end = pat.find("]", p + 3 if pat[p + 1 : p + 2] == "!" else p + 2)
    if end < 0:
        return 1, c == "["
    body = pat[p + 1 : end]
    negated = body.startswith("!")
    i = int(negated)
    found = False
    while i < len(body):
        if body[i + 1 : i + 2] == "-" and i + 2 < len(body):
            found = found or body[i] <= c <= body[i + 2]
            i += 3
        else:
            found = found or body[i] == c
            i += 1
    return end + 1 - p, found != negated


def filter(names, pat):
    return [name for name in names if fnmatchcase(name, pat)]


def translate(pat):
    import re

    out = ""
    i = 0
    while i < len(pat):
        c = pat[i]
        i += 1
        if c == "*":
            out += ".*"
        elif c == "?":
            out += "."
        elif c == "[":
            end = pat.find("]", i + 1)
            if end < 0:
                out += "\\["
            else:
                body = pat[i:end].replace("\\", "\\\\")
                out += "[%s]" % ("^" + body[1:] if body.startswith("!") else body)
                i = end + 1
        else:
            out += re.escape(c)
    return "(?s:%s)\\Z" % out
