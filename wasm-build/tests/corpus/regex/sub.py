import re

print(re.sub("a", "o", "banana"))
print(re.sub("a", "o", "banana", count=2))
print(re.subn("a", "o", "banana"), re.subn("x", "o", "banana"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"))
print(re.sub(r"\s+", " ", "too   many \n spaces"))
print(re.sub("x*", "-", "abxd"), re.sub("", "-", "abc"), re.sub("^", "> ", "a\nb", flags=re.M))
print(re.sub(r"(a)(b)?", r"[\1\2]", "ab a"))
print(re.sub("a", r"\\", "cat"), repr(re.sub("a", r"\n\t", "cat")), re.sub("a", r"\g<0>\g<0>", "cat"))


def double(match):
    return str(int(match.group()) * 2)


print(re.sub(r"\d+", double, "1 apple, 22 pears and 333 plums"))
print(re.sub("[aeiou]", lambda m: m[0].upper(), "education", count=3))
for template in (r"\2", r"\g<x>", r"\q", r"\g<1", "\\"):
    try:
        print(re.sub("(a)", template, "cat"))
    except (re.error, IndexError) as error:
        print(type(error).__name__, error)
try:
    re.sub("a", lambda m: 1, "cat")
except TypeError as error:
    print(error)
print(re.sub(b"a", b"\\g<0>!", b"cat"), re.compile("t").sub("", "tattoo"))
