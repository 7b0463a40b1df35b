for s in ("plain", "it's", 'say "hi"', "it's \"both\"", "tab\tnew\nback\\", "grün €", "\x00\x1f\x7f", "\x80\xa0\xad", "\u200b\u2028", "日本語", "😀", "\ud800", "\ufeff", "é\u0301"):
    print(repr(s) if s != "\ud800" else ascii(s), ascii(s), [len(s)])
print([["grün", "a'b"], ("é",)], {"ü": "ß"})
print("\101 \x41 \u0041 \U00000041 \q \
joined", r"raw \n", R"\d", "a" "b" 'c')
print("""three
"lines" of
text""")
