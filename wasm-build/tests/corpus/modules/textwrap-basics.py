import textwrap

text = (
    "The quick brown fox jumps over the lazy dog, and a well-known "
    "supercalifragilisticexpialidocious word follows -- it seems."
)
print(textwrap.fill(text, width=30))
print(textwrap.wrap(text, 20))
print(textwrap.shorten(text, width=40), textwrap.shorten("Hello  world!", width=11, placeholder="..."))
print(textwrap.fill(text, width=35, initial_indent="* ", subsequent_indent="  "))
print(textwrap.dedent("    first\n      second\n\n    third"))
print(textwrap.indent("one\n\ntwo\n", "> "))
print(textwrap.indent("one\n\ntwo", "+ ", lambda line: True))
print(textwrap.wrap("aaaa bbbbbbbbbbbb", 5), textwrap.wrap("aaaa bbbbbbbbb", 5, break_long_words=False))
print(textwrap.wrap(""), textwrap.fill("one line"))
print(textwrap.TextWrapper(width=12, max_lines=2).fill(text))
