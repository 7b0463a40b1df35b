import { ANY_END, CUT, type ProgramGroup, python, REFUSED } from '../program';

/** Source that is built by the program and handed to the compiler. */
export const COMPILING: ProgramGroup = {
  id: 'compiling',
  title: 'Bombs for the compiler',
  programs: [
    {
      id: 'deep-brackets',
      title: 'compiles ten thousand nested brackets',
      ends: ANY_END,
      isShort: true,
      code: python`
        x = eval("(" * 10_000 + "1" + ")" * 10_000)
      `,
    },
    {
      id: 'deeper-lists',
      title: 'compiles a hundred thousand nested lists',
      ends: ANY_END,
      code: python`
        x = eval("[" * 100_000 + "]" * 100_000)
      `,
    },
    {
      id: 'open-brackets',
      title: 'compiles brackets that never close',
      ends: ANY_END,
      code: python`
        x = eval("(" * 500_000)
      `,
    },
    {
      id: 'deep-signs',
      title: 'compiles a hundred thousand minus signs',
      ends: ANY_END,
      code: python`
        x = eval("-" * 100_000 + "1")
      `,
    },
    {
      id: 'long-sum',
      title: 'compiles a sum of a hundred thousand names',
      ends: ANY_END,
      code: python`
        a = 1
        x = eval("+".join(["a"] * 100_000))
      `,
    },
    {
      id: 'deep-lambdas',
      title: 'compiles five thousand functions, one in the other',
      ends: ANY_END,
      code: python`
        f = eval("lambda: " * 5_000 + "1")
      `,
    },
    {
      id: 'deep-blocks',
      title: 'compiles blocks a thousand deep',
      ends: ANY_END,
      code: python`
        exec("\n".join(" " * n + "if 1:" for n in range(1000)) + "\n" + " " * 1000 + "pass")
      `,
    },
    {
      id: 'deep-try',
      title: 'compiles five hundred nested try statements',
      ends: ANY_END,
      code: python`
        source = "".join(" " * n + "try:\n" for n in range(500)) + " " * 500 + "pass\n"
        source += "".join(" " * n + "finally: pass\n" for n in range(499, -1, -1))
        exec(source)
      `,
    },
    {
      id: 'many-lines',
      title: 'compiles a hundred thousand lines',
      ends: ANY_END,
      code: python`
        exec("x = 1\n" * 100_000)
      `,
    },
    {
      id: 'many-names',
      title: 'compiles forty thousand different names',
      ends: REFUSED,
      limits: { timeMs: 1000 },
      code: python`
        exec("\n".join("name%d = %d" % (n, n) for n in range(40_000)), {})
        exec("\n".join("other%d = %d" % (n, n) for n in range(40_000)), {})
      `,
    },
    {
      id: 'long-constants',
      title: 'compiles a list of a hundred thousand numbers',
      ends: ANY_END,
      code: python`
        x = eval("[" + ",".join("%d.5" % n for n in range(100_000)) + "]")
      `,
    },
    {
      id: 'long-dict',
      title: 'compiles a dict of fifty thousand entries',
      ends: ANY_END,
      code: python`
        x = eval("{" + ",".join("'k%d': %d" % (n, n) for n in range(50_000)) + "}")
      `,
    },
    {
      id: 'long-literal',
      title: 'compiles a number of a million digits',
      ends: ANY_END,
      code: python`
        x = eval("9" * 1_000_000)
      `,
    },
    {
      id: 'folded-constants',
      title: 'compiles sums that the compiler works out itself',
      ends: REFUSED,
      code: python`
        x = eval("10 ** 10 ** 8")
        x = eval("1 << 10 ** 9")
      `,
    },
    {
      id: 'many-arguments',
      title: 'compiles calls and functions of thousands of arguments',
      ends: ANY_END,
      code: python`
        names = ["a%d" % n for n in range(5_000)]
        try:
            exec("def f(%s): return a0\nprint(f(*range(5000)))" % ",".join(names))
        except (SyntaxError, TypeError, RuntimeError) as error:
            print(error)
        eval("print(%s)" % ",".join(["1"] * 5_000))
      `,
    },
    {
      id: 'nested-comprehensions',
      title: 'compiles comprehensions nested a thousand times',
      ends: ANY_END,
      code: python`
        x = eval("[" * 1000 + "1" + " for _ in (1,)]" * 1000)
      `,
    },
    {
      id: 'nested-eval',
      title: 'evaluates an evaluation of an evaluation',
      ends: REFUSED,
      code: python`
        def again(source):
            return eval("again(source)", {"again": again, "source": source})

        again("again(source)")
      `,
    },
    {
      id: 'exec-forever',
      title: 'compiles new source for ever',
      ends: CUT,
      code: python`
        n = 0
        while True:
            exec("x = %d * 2" % n)
            n = (n + 1) % 1000
      `,
    },
    {
      id: 'exec-itself',
      title: 'executes a text that executes itself',
      ends: REFUSED,
      code: python`
        source = "exec(source)"
        exec(source)
      `,
    },
    {
      id: 'source-of-garbage',
      title: 'compiles garbage of many kinds',
      ends: ANY_END,
      isShort: true,
      code: python`
        import random
        random.seed(1)
        words = ["(", ")", "[", "]", "{", "}", ":", "\n", " ", "    ", "if", "def", "lambda", "x", "=",
                 "1", "'", '"', "\\", "for", "in", "yield", "*", "**", ",", ".", "@", "class", "\x00",
                 "f'{", "}'", "try", "except", "global", "async", "await", "return", "%", "\t", ":="]
        for _ in range(500):
            source = "".join(random.choice(words) for _ in range(random.randrange(1, 40)))
            try:
                compile(source, "garbage", "exec")
            except (SyntaxError, IndentationError, ValueError, UnicodeError):
                pass
      `,
    },
    {
      id: 'odd-globals',
      title: 'executes source in a place of its own making',
      ends: ANY_END,
      code: python`
        class Names(dict):
            def __getitem__(self, name):
                while True:
                    pass

        for place in ({}, {"__builtins__": {}}, {"print": None}):
            exec("x = 1", place)
        try:
            exec("y = z", Names())
        except (TypeError, NameError) as error:
            print(error)
      `,
    },
  ],
};
