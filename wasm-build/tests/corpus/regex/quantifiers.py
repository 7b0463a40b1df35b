import re

text = "<b>bold</b> and <i>italic</i>"
print(re.findall("<.*>", text), re.findall("<.*?>", text), re.findall("<[^>]+>", text))
for pattern in ("a{3}", "a{2,}", "a{,2}", "a{2,3}", "a{2,3}?", "a+?", "a??", "a*?b", "a{", "a{x}", "a{,}"):
    print(pattern, [re.search(pattern, s) and re.search(pattern, s).span() for s in ("", "a", "aaaa", "aab", "a{", "a{x}")])
print(re.match("(ab){2}", "ababab"), re.match("(ab){2}", "abab").groups(), re.match("(a|b)*", "abba").groups())
print(re.match("a*+a", "aaa"), re.match("a++b", "aab"), re.match("(?>a+)a", "aaa"), re.match("(?>a|ab)c", "abc"))
print(re.match("(a*)*", "b").groups(), re.match("(a*)+", "b").groups(), re.match("(?:a?)*?b", "aab"))
print(re.fullmatch("a|ab", "ab"), re.fullmatch("(a|ab)(c|bcd)(d*)", "abcd").groups())
print(re.match("(?:(a)|b)*", "ab").groups(), re.match("(?:(a)|(b))*", "abab").span(2))
