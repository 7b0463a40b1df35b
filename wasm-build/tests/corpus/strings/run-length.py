from itertools import groupby


def encode(text):
    result = []
    count = 1
    for here, after in zip(text, text[1:] + "\0"):
        if here == after:
            count += 1
        else:
            result.append(f"{count}{here}")
            count = 1
    return "".join(result)


def decode(code):
    text, number = "", ""
    for c in code:
        if c.isdigit():
            number += c
        else:
            text += c * int(number)
            number = ""
    return text


print(encode("WWWWBBBWWC"), decode("4W3B2W1C"), repr(encode("")))
print("".join(f"{len(list(g))}{k}" for k, g in groupby("aaabccdddd")))
print([(k, list(g)) for k, g in groupby("mississippi")][:3])
print(decode(encode("hellooo")) == "hellooo")
