# The words of syntax errors.
tries = [
    "1 = x", "f() = 1", "x + 1 = 2", "None = 1", "def f(a, a): pass", "f(a=1, 2)", "f(a=1, a=2)",
    "return 5", "break", "continue", "yield 1", "def f(a=1, b): pass", "del f()", "*a = 1",
    "*a, *b = 1", "nonlocal x", "def f():\n nonlocal q", "def f():\n x=1\n global x", "a, b += 1",
    "f(**a, *b)", "{1: 2, 3}", "f(1=2)", "x = (1,\n2", "x = 1)", "x = (1]", "if x\n  y", "  x",
    "x = = 1", "class A\n  pass", "x = 5 +", "True = 1", "await x",
]
for text in tries:
    try:
        exec(text)
        print(repr(text), "is fine")
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error.msg, error.lineno)
