import textwrap

text = "The quick brown fox jumps over the lazy dog while the cat, unimpressed as ever, sleeps in the afternoon sun."
print(textwrap.fill(text, width=40))
print(textwrap.wrap(text, 50))
print(textwrap.shorten(text, width=45), textwrap.shorten("short", 10), textwrap.shorten(text, 30, placeholder=" ~"))
print(textwrap.indent("one\ntwo\n\nthree", "> "))
code = """
    def f():
        return 1
"""
print(textwrap.dedent(code).strip())
print(textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("supercalifragilistic word", 10), textwrap.wrap("", 10))
