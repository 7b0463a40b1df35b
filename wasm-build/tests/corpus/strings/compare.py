print("a" < "b", "Z" < "a", "abc" < "abd", "ab" < "abc", "" < "a", "ä" > "z", "a" == "a", "a" != "b", "a" >= "a")
print(sorted(["banana", "Apple", "cherry", "äpfel", "apple"]), sorted(["banana", "Apple"], key=str.lower), max("hello"), min("hello"))
print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "a" + "b" + "", ("x" * 300 + "y")[-2:])
for bad in (lambda: "a" + 1, lambda: "a" + None, lambda: "a" * 1.5, lambda: "a" * "b", lambda: "a" + b"b", lambda: "a" * [1]):
    try:
        bad()
    except TypeError as error:
        print(error)
