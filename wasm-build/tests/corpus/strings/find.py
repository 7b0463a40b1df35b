s = "the cat sat on the mat"
print(s.find("at"), s.rfind("at"), s.find("dog"), s.index("sat"), s.rindex("the"))
print(s.find("at", 6), s.find("at", 6, 9), s.find("", 5), s.find("", 100), s.rfind("t", 0, -1))
print(s.count("t"), s.count("the"), s.count(""), s.count("t", 4), s.count("aa"), "aaaa".count("aa"))
print(s.startswith("the"), s.startswith(("a", "the")), s.endswith("mat"), s.startswith("cat", 4), s.endswith(("x", "y")))
print("cat" in s, "dog" not in s, "" in s)
u = "grüße aus köln"
print(u.find("ß"), u.find("köln"), u.rfind("ö"), u.count("ü"), u.find("e", 5), u.index("a", -8))
for bad in (lambda: s.index("dog"), lambda: s.rindex("dog"), lambda: s.find(1), lambda: 1 in s,
            lambda: s.startswith(1), lambda: s.startswith(("a", 1)), lambda: s.count(None), lambda: s.find("a", "b")):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
