codes = {"a": ".-", "b": "-...", "e": ".", "l": ".-..", "o": "---", "s": "...", "t": "-"}
letters = {code: letter for letter, code in codes.items()}


def to_morse(text):
    return " ".join(codes.get(c, "?") if c != " " else "/" for c in text.lower())


def from_morse(code):
    return "".join(letters.get(part, " ") for part in code.split())


message = to_morse("SOS Boat lost")
print(message)
print(from_morse(message))
print(to_morse("xyz"), sorted(letters, key=len)[:3], len(codes) == len(letters))
