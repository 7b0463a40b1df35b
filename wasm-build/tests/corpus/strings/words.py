text = "the quick brown fox  jumps over\tthe lazy dog\n"
print(text.split())
print(text.split(" "))
print(text.split(maxsplit=2))
print(text.rsplit(maxsplit=2))
print(text.rsplit(None, 1))
print("a,b,,c,".split(","), "a,b,,c".split(",", 1), "a,b,,c".rsplit(",", 1))
print("a--b--c".split(sep="--", maxsplit=1))
print("".split(), "".split(","), "   ".split())
print("-".join(["a", "b", "c"]), "".join(reversed("stressed")), ", ".join(str(n) for n in range(5)))
for bad in (lambda: "a".split(""), lambda: "-".join(["a", 1]), lambda: "-".join(5), lambda: "a".split(1)):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
