import re

print(re.escape("1+1=2? (yes) [x] {y} a.b*c^d$ #~-_!%\n"))
print(re.fullmatch(re.escape("a.b"), "a.b"), re.fullmatch(re.escape("a.b"), "axb"))
words = re.compile(r"[a-z]+", re.I)
print(words.match("12ab"), words.search("12ab"), words.fullmatch("ab1"), words.match("12ab", 2), words.search("12ab34cd", 4))
print(words.match("abcdef", 1, 3), words.search("ab", 5), words.match("ab", -3), words.fullmatch("1ab2", 1, 3))
print(words.match(string="abc", pos=1).pos, words.match("abc", 1, 2).endpos, words.search("abc", 0, 99).endpos)
print(words.sub(repl="x", string="a b"), re.sub(pattern="a", repl="b", string="a"))
print(re.match("a" * 70, "a" * 70), re.compile("b" * 250))
print(type(words).__name__, type(words.match("a")).__name__, isinstance(words, re.Pattern), isinstance(words.match("a"), re.Match))
print({words: 1}[re.compile(r"[a-z]+", re.I)], hash(words) == hash(re.compile(r"[a-z]+", re.I)))
re.purge()
