import { ANY_END, CUT, type ProgramGroup, python, REFUSED } from '../program';

/** Files stay from cell to cell, so each of these is followed by a reset. */
export const FILES: ProgramGroup = {
  id: 'files',
  title: 'File floods',
  programs: [
    {
      id: 'many-files',
      title: 'writes files without end',
      ends: REFUSED,
      isShort: true,
      limits: { timeMs: 1000 },
      isMessy: true,
      code: python`
        n = 0
        while True:
            with open("file%d.txt" % n, "w") as f:
                f.write("x")
            n += 1
      `,
    },
    {
      id: 'one-huge-file',
      title: 'writes one file without end',
      ends: REFUSED,
      isShort: true,
      limits: { timeMs: 1000 },
      isMessy: true,
      code: python`
        with open("huge.txt", "w") as f:
            while True:
                f.write("x" * 10_000)
      `,
    },
    {
      id: 'seek-far',
      title: 'writes a byte far behind the end of a file',
      ends: ANY_END,
      isMessy: true,
      code: python`
        with open("far.bin", "wb") as f:
            f.seek(2 ** 31 - 2)
            f.write(b"x")
      `,
    },
    {
      id: 'deep-directories',
      title: 'makes directories within directories without end',
      ends: REFUSED,
      limits: { timeMs: 1000 },
      isMessy: true,
      code: python`
        import os
        while True:
            os.mkdir("d")
            os.chdir("d")
      `,
    },
    {
      id: 'open-files',
      title: 'opens files without closing any',
      ends: REFUSED,
      limits: { timeMs: 1000 },
      isMessy: true,
      code: python`
        open_files = []
        while True:
            open_files.append(open("same.txt", "a"))
      `,
    },
    {
      id: 'long-names',
      title: 'writes files with names of a hundred thousand letters',
      ends: ANY_END,
      isMessy: true,
      code: python`
        for n in range(100):
            with open("n" * 100_000 + str(n), "w") as f:
                f.write("x")
      `,
    },
    {
      id: 'odd-names',
      title: 'uses names that are no names',
      ends: ANY_END,
      isMessy: true,
      code: python`
        import os
        for name in ("", ".", "..", "/", "//", "a/../b", "a\x00b", "\n", "\u202e", "a/", "../../x"):
            for act in (
                lambda: open(name, "w"),
                lambda: os.mkdir(name),
                lambda: os.rename(name, "other"),
                lambda: os.rename("other", name),
                lambda: os.remove(name),
                lambda: os.rmdir(name),
                lambda: os.listdir(name),
            ):
                try:
                    act()
                except OSError:
                    pass
      `,
    },
    {
      id: 'directory-into-itself',
      title: 'moves a directory into itself',
      ends: ANY_END,
      isMessy: true,
      code: python`
        import os
        os.mkdir("a")
        os.mkdir("a/b")
        try:
            os.rename("a", "a/b/c")
        except OSError as error:
            print(error)
        os.chdir("a/b")
        try:
            os.rmdir("../b")
        except OSError as error:
            print(error)
        print(os.getcwd(), os.listdir("."))
      `,
    },
    {
      id: 'remove-while-open',
      title: 'removes and replaces files that are open',
      ends: ANY_END,
      isMessy: true,
      code: python`
        import os
        f = open("gone.txt", "w")
        f.write("x" * 10_000)
        for act in (lambda: os.remove("gone.txt"), lambda: os.mkdir("gone.txt")):
            try:
                act()
            except OSError as error:
                print(error)
        f.write("y" * 10_000)
        f.seek(0)
        f.write("z")
        f.close()
        try:
            f.write("after")
        except (OSError, ValueError) as error:
            print(error)
      `,
    },
    {
      id: 'write-and-read-forever',
      title: 'writes, lists and reads files for ever',
      ends: CUT,
      isMessy: true,
      code: python`
        import os
        while True:
            for n in range(50):
                with open("f%d" % n, "w") as f:
                    f.write("text" * n)
            for name in os.listdir("."):
                if name[0] == "f":
                    with open(name) as f:
                        f.read()
                    os.remove(name)
      `,
    },
    {
      id: 'looping-module',
      title: 'imports a module of its own that loops for ever',
      ends: CUT,
      isMessy: true,
      code: python`
        with open("forever.py", "w") as f:
            f.write("while True:\n    pass\n")
        import forever
      `,
    },
    {
      id: 'circular-modules',
      title: 'imports modules that import each other',
      ends: ANY_END,
      isMessy: true,
      code: python`
        with open("first.py", "w") as f:
            f.write("import second\nx = second.y\n")
        with open("second.py", "w") as f:
            f.write("import first\ny = first.x\n")
        import first
      `,
    },
    {
      id: 'chain-of-modules',
      title: 'imports a chain of thousands of modules',
      ends: ANY_END,
      isMessy: true,
      limits: { timeMs: 1500 },
      code: python`
        for n in range(2000):
            with open("m%d.py" % n, "w") as f:
                f.write("import m%d\n" % (n + 1))
        with open("m2000.py", "w") as f:
            f.write("x = 1\n")
        import m0
      `,
    },
    {
      id: 'module-of-garbage',
      title: 'imports bytes that are no program',
      ends: ANY_END,
      isMessy: true,
      code: python`
        with open("garbage.py", "wb") as f:
            f.write(bytes(range(256)) * 100)
        with open("old.mpy", "wb") as f:
            f.write(b"M\x06\x00\x1f" + bytes(range(256)))
        try:
            import old
        except ImportError as error:
            print(error)
        import garbage
      `,
    },
    {
      id: 'shadowed-modules',
      title: 'puts files in the place of built-in modules',
      ends: ANY_END,
      isMessy: true,
      code: python`
        for name in ("sys", "json", "re", "builtins", "__main__"):
            with open(name + ".py", "w") as f:
                f.write("raise ValueError('shadow')\n")
        import sys, json, re, builtins
        import __main__
      `,
    },
  ],
};
