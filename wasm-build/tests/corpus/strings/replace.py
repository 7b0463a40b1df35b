s = "one two one two"
print(s.replace("one", "1"), s.replace("one", "1", 1), s.replace("three", "3"), s.replace("", "-", 3), s.replace("o", ""))
print("äöü".replace("", "."), "aaa".replace("aa", "b"), "x".replace("x", "xx" * 3))
table = str.maketrans("abc", "xyz")
print("aabbcc-d".translate(table), "hello".translate(str.maketrans("l", "L", "h")))
print("grün".translate({ord("ü"): "ue", "g": "no"}), "abc".translate({97: None, 98: 66}), "abc".translate(str.maketrans({"a": "AA", 99: None})))
print(sorted(str.maketrans("ab", "cd", "e").items(), key=lambda item: item[0]))
print("a\tb\tc".expandtabs(), "01\t012\t0123".expandtabs(4), repr("a\tb\nc\td".expandtabs(tabsize=2)))
for bad in (lambda: str.maketrans("ab", "c"), lambda: str.maketrans("ab"), lambda: str.maketrans({"ab": 1}), lambda: "a".replace(1, "b"), lambda: "a".replace("a", None)):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
