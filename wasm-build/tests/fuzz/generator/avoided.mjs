// Where MicroPython and CPython 3.11 differ, which the generator therefore does not write. Each has
// a program that shows it: one that no longer differs makes a run fail, and can be written again.

/** @type {[code: string, reason: string][]} */
export const AVOIDED = [
  // Not in MicroPython's language.
  ['print([*[1], *[2]])', 'stars stand in calls and targets, not in displays'],
  ['print({**{"a": 1}})', 'stars stand in calls and targets, not in displays'],
  ['print([1].__len__())', 'builtin types have no special methods as attributes'],
  ['s = [1, 2, 3, 4]\ns[::2] = [5, 6]\nprint(s)', 'assignments to slices have no steps'],
  [
    'try: raise KeyError from ValueError()\nexcept KeyError as e: print(type(e.__cause__).__name__)',
    'exceptions are not chained',
  ],
  [
    'class A: n = 1\nclass B(A): pass\nclass C(A): n = 2\nclass D(B, C): pass\nprint(D.n)',
    'bases are searched depth first',
  ],

  // The same language, other results.
  ['print(list({n: 0 for n in (5, 3, 88, 1, 70, 2)}))', 'dicts and sets keep no order: sort them'],
  [
    'xs = [(n * 7 % 3, n) for n in range(40)]\nprint(sorted(xs, key=lambda v: v[0]))',
    'the sort is not stable: keys are unique',
  ],
  ['print(isinstance(True, int))', 'bool is no subclass of int'],
  ['print((lambda: [][1 << 99])())', 'OverflowError; CPython raises IndexError'],
  ['{}[1:2]', 'slices have a hash, and in CPython 3.11 none'],
  [
    'def f():\n    print(x)\n    x = 1\nf()',
    'NameError; CPython raises its subclass UnboundLocalError',
  ],

  // The same results, in another order.
  ['print({print(1): print(2)})', 'the value of an item is computed before its key'],
  [
    'a = [1]\nprint(*a, a.append(2))',
    'a list behind a star is read when all arguments are computed',
  ],
  [
    'def f(n):\n    print(n)\n    return n\nfor x in range(f(1), f(2)): pass',
    'the end of a range is computed before its start, in a for statement',
  ],
  [
    'def g():\n    yield\nx = g()\nlist(x)\nx.throw(KeyError)',
    'a generator at its end raises StopIteration, whatever is thrown into it',
  ],
  [
    'def g():\n    try: yield\n    finally: print("end")\nnext(g())',
    'the finally of a generator that is forgotten never runs',
  ],
];

// Not written either, since they differ for some values only: the text of exceptions, whose types
// are; how often a container calls __eq__, __hash__ and __lt__, which have no effect therefore; and
// f(**a, **b) with a key in both while an exception is handled, where CPython 3.11 raises KeyError.
