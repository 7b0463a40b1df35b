import { ANY_END, COMPLETES, CUT, type ProgramGroup, python, RAISES, REFUSED } from '../program';

export const OUTPUT: ProgramGroup = {
  id: 'output',
  title: 'Output floods',
  programs: [
    {
      id: 'print-forever',
      title: 'prints lines for ever',
      ends: CUT,
      isShort: true,
      code: python`
        n = 0
        while True:
            print("line", n)
            n += 1
      `,
    },
    {
      id: 'print-without-newline',
      title: 'prints one line for ever',
      ends: CUT,
      code: python`
        while True:
            print("x", end="")
      `,
    },
    {
      id: 'empty-lines',
      title: 'prints empty lines for ever',
      ends: CUT,
      code: python`
        while True:
            print()
      `,
    },
    {
      id: 'write-stderr',
      title: 'floods the error output',
      ends: CUT,
      code: python`
        import sys
        while True:
            sys.stderr.write("error\n" * 10)
      `,
    },
    {
      id: 'both-streams',
      title: 'changes between both outputs for ever',
      ends: CUT,
      // What a page gets by default, in the smallest pieces there are.
      limits: { outputHeadBytes: 256 * 1024 },
      code: python`
        import sys
        while True:
            sys.stdout.write("a")
            sys.stderr.write("b")
      `,
    },
    {
      id: 'print-unicode',
      title: 'prints letters of two to four bytes for ever',
      ends: CUT,
      code: python`
        while True:
            print("\u00fc\u20ac\U0001f331\u202e\u0301", end="")
      `,
    },
    {
      id: 'broken-unicode',
      title: 'writes bytes that are no text for ever',
      ends: CUT,
      code: python`
        import sys
        while True:
            sys.stdout.buffer.write(b"\xf0\x9f\x8c" * 100)
      `,
    },
    {
      id: 'control-characters',
      title: 'prints carriage returns, backspaces and terminal codes',
      ends: CUT,
      code: python`
        while True:
            print("\r\x08\x1b[2J\x1b[31m\x00\x07<script>alert(1)</script>", end="")
      `,
    },
    {
      id: 'huge-print',
      title: 'prints five megabytes at once',
      ends: ['completed', 'limited'],
      isShort: true,
      code: python`
        print("x" * 5_000_000)
      `,
    },
    {
      id: 'huge-separator',
      title: 'prints many values with a long text between',
      ends: ['completed', 'limited'],
      code: python`
        print(*range(1000), sep="-" * 10_000)
      `,
    },
    {
      id: 'huge-value',
      title: 'ends with the value of a very long string',
      ends: COMPLETES,
      limits: { timeMs: 3000 },
      code: python`
        "\n\x00x" * 1_000_000
      `,
    },
    {
      id: 'huge-list-value',
      title: 'ends with the value of a very long list',
      ends: COMPLETES,
      limits: { timeMs: 5000 },
      code: python`
        list(range(200_000))
      `,
    },
    {
      id: 'endless-value',
      title: 'ends with a value whose repr would fill a library',
      ends: REFUSED,
      code: python`
        l = [0]
        for _ in range(60):
            l = [l, l]
        l
      `,
    },
    {
      id: 'huge-message',
      title: 'raises an exception with a message of megabytes',
      ends: RAISES,
      code: python`
        raise ValueError("x" * 3_000_000)
      `,
    },
    {
      id: 'huge-name',
      title: 'fails in a function with a very long name',
      ends: REFUSED,
      code: python`
        name = "f" * 50_000
        exec("def %s():\n    1 / 0\n\n%s()" % (name, name))
      `,
    },
    {
      id: 'forged-traceback',
      title: 'raises a message that looks like a traceback',
      ends: RAISES,
      code: python`
        raise ValueError("x\nTraceback (most recent call last):\n" * 1000)
      `,
    },
    {
      id: 'print-and-swallow',
      title: 'prints for ever and catches what would end it',
      ends: CUT,
      code: python`
        while True:
            try:
                while True:
                    print("x" * 1000)
            except BaseException:
                print("still here")
      `,
    },
    {
      id: 'print-while-memory-is-full',
      title: 'prints with no memory left',
      ends: ANY_END,
      limits: { timeMs: 1000 },
      code: python`
        l = []
        while True:
            try:
                l.append(bytearray(1000))
            except MemoryError:
                print("full", len(l), 2 ** 70, 1.5)
      `,
    },
  ],
};
