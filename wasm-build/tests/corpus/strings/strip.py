print(repr("  hello \n".strip()), repr("  hello ".lstrip()), repr("  hello ".rstrip()))
print("xxhixyx".strip("xy"), "www.example.com".lstrip("w."), "file.txt".removesuffix(".txt"))
print("TestCase".removeprefix("Test"), "abc".removeprefix("x"), "abc".removesuffix(""))
print("\u00a0 space \u3000".strip() == "space", "éaé".strip("é"))
for bad in (lambda: "a".strip(1), lambda: "a".removeprefix(1)):
    try:
        bad()
    except TypeError as error:
        print(error)
