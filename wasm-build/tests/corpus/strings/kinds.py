words = ["", "abc", "ABC", "Abc", "a1", "12", "²", "½", "٣", "  ", "\t\n", "a b", "é", "Ünder", "_x", "1x", "for", "\x00", "日本", "x\u200b"]
for word in words:
    print(ascii(word), word.isalpha(), word.isalnum(), word.isdigit(), word.isdecimal(), word.isnumeric(),
          word.isspace(), word.islower(), word.isupper(), word.istitle(), word.isidentifier(), word.isprintable(), word.isascii())
