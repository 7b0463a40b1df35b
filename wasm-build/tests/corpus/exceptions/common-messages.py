import math

samples = [
    "'a' + 1", "1 + 'a'", "'a' * 'b'", "len(3)", "int('3.5')", "int([])", "float('x')", "[1][1.0]",
    "(1).x", "'a'.foo()", "[].push(1)", "None + 1", "None[0]", "undefined", "math.sqr(4)",
    "math.sqrt(-1)", "[1, 2].index(3)", "'abc'.index('x')", "{}.pop('a')", "set().pop()", "[].pop()",
    "max([])", "sum(['a'])", "sorted([1, None])", "chr(-1)", "ord('ab')", "int(None)", "for_ever()",
    "'%d' % 'x'", "'{}'.format()", "'{a}'.format(b=1)", "list(5)", "dict([1])", "5()", "'x'()",
    "abs('x')", "round('x')", "range('a')", "'a' < 1", "[] < 5", "not_there.x", "-'a'", 
    "next(iter([]))", "isinstance(1, 'int')", "'a' in 5", "3 in 'abc'", "(1, 2)[5]", "'abc'[10]", "{}[0]",
]
for sample in samples:
    try:
        print(sample, "=", eval(sample))
    except Exception as error:
        print(f"{sample:<24}{type(error).__name__}: {error}")
