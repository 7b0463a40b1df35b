"""Text in HTML."""

_NAMED = {
    "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0", "copy": "\xa9",
    "reg": "\xae", "euro": "\u20ac", "pound": "\xa3", "yen": "\xa5", "cent": "\xa2", "sect": "\xa7",
    "deg": "\xb0", "plusmn": "\xb1", "times": "\xd7", "divide": "\xf7", "micro": "\xb5",
    "hellip": "\u2026", "mdash": "\u2014", "ndash": "\u2013", "lsquo": "\u2018", "rsquo": "\u2019",
    "ldquo": "\u201c", "rdquo": "\u201d", "bull": "\u2022", "middot": "\xb7", "para": "\xb6",
    "laquo": "\xab", "raquo": "\xbb", "trade": "\u2122", "larr": "\u2190", "uarr": "\u2191",
    "rarr": "\u2192", "darr": "\u2193", "half": "\xbd", "frac12": "\xbd", "frac14": "\xbc",
    "frac34": "\xbe", "sup2": "\xb2", "sup3": "\xb3", "iexcl": "\xa1", "iquest": "\xbf",
    "auml": "\xe4", "ouml": "\xf6", "uuml": "\xfc", "Auml": "\xc4", "Ouml": "\xd6", "Uuml": "\xdc",
    "szlig": "\xdf", "eacute": "\xe9", "egrave": "\xe8", "agrave": "\xe0", "aacute": "\xe1",
    "ccedil": "\xe7", "ntilde": "\xf1", "oacute": "\xf3", "iacute": "\xed", "uacute": "\xfa",
    "ecirc": "\xea", "acirc": "\xe2", "ocirc": "\xf4", "icirc": "\xee", "aring": "\xe5",
    "aelig": "\xe6", "oslash": "\xf8", "alpha": "\u03b1", "beta": "\u03b2", "gamma": "\u03b3",
    "delta": "\u03b4", "lambda": "\u03bb", "mu": "\u03bc", "pi": "\u03c0", "sigma": "\u03c3",
    "omega": "\u03c9", "infin": "\u221e", "ne": "\u2260", "le": "\u2264", "ge": "\u2265",
    "sum": "\u2211", "radic": "\u221a", "hearts": "\u2665", "spades": "\u2660", "clubs": "\u2663",
    "diams": "\u2666",
}
_BARE = ("amp", "lt", "gt", "quot", "nbsp", "copy", "reg")


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


def unescape(s):
    if "&" not in s:
        return s
    parts = s.split("&")
    out = [parts[0]]
    for part in parts[1:]:
        out.append(_reference(part))
    return "".join(out)


def _reference(part):
    if part.startswith("#"):
        is_hex = part[1:2] in ("x", "X")
        digits = "0123456789abcdefABCDEF" if is_hex else "0123456789"
        at = start = 2 if is_hex else 1
        while at < len(part) and part[at] in digits:
            at += 1
        if at == start:
            return "&" + part
        code = int(part[start:at], 16 if is_hex else 10)
        at += part[at : at + 1] == ";"
        bad = code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF
        return ("\ufffd" if bad else chr(code)) + part[at:]
    end = part.find(";")
    if end > 0 and part[:end] in _NAMED:
        return _NAMED[part[:end]] + part[end + 1 :]
    for name in _BARE:
        if part.startswith(name):
            return _NAMED[name] + part[len(name) :]
    return "&" + part
