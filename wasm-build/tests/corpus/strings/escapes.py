print("tab\there", "quote \" and ' and \\", 'it\'s', "new\nline")
print(r"C:\new\table", len(r"\n"), len("\n"))
print("""three
  lines
of text""")
print("con" "cat" 'enated', "a" + \
      "b")
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\t\n\\"))
print("\u00e9 \x41 \u2022 \u20ac", ascii("caf\u00e9"), len("caf\u00e9"))
print("smile \U0001F600", len("\U0001F600"), ord("\U0001F600"), hex(ord("\u20ac")))
print(str(["a\n", 'b"']), {"k": "it's"}, ("x",))
print(f"{'nested'!r:>12}|{3:>{2 + 2}}|{{braces}}")
