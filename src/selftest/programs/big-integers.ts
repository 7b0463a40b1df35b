import { ANY_END, COMPLETES, type ProgramGroup, python, REFUSED } from '../program';

export const BIG_INTEGERS: ProgramGroup = {
  id: 'big-integers',
  title: 'Huge integers as text',
  programs: [
    {
      id: 'print-huge',
      title: 'prints a number of half a million digits',
      ends: ANY_END,
      code: python`
        print(7 ** 600_000)
      `,
    },
    {
      id: 'value-huge',
      title: 'ends with the value of a number of a million digits',
      ends: ANY_END,
      code: python`
        (1 << 3_500_000) - 1
      `,
    },
    {
      id: 'parse-huge',
      title: 'reads a number of two million digits',
      ends: ANY_END,
      isShort: true,
      code: python`
        n = int("9" * 2_000_000)
      `,
    },
    {
      id: 'parse-other-base',
      title: 'reads a number of two million digits in base 36',
      ends: ANY_END,
      code: python`
        n = int("z" * 2_000_000, 36)
      `,
    },
    {
      id: 'format-huge',
      title: 'formats a huge number in every way',
      ends: ANY_END,
      code: python`
        n = 1 << 2_000_000
        s = hex(n)
        s = "%x" % n
        s = "{:b}".format(n)
        s = "{:,}".format(n)
        s = "%d" % n
      `,
    },
    {
      id: 'huge-to-float',
      title: 'makes floats of huge numbers and of huge texts',
      ends: ANY_END,
      code: python`
        try:
            x = float(10 ** 100_000)
        except OverflowError as error:
            print(error)
        x = float("9" * 2_000_000)
        x = float("1e" + "9" * 1_000_000)
        x = 1.5 ** 10 ** 5
      `,
    },
    {
      id: 'huge-to-bytes',
      title: 'turns huge numbers into bytes and back',
      ends: ANY_END,
      code: python`
        n = int.from_bytes(bytes([255]) * 1_000_000, "big")
        b = n.to_bytes(1_000_000, "little")
        b = (1).to_bytes(10 ** 9, "big")
      `,
    },
    {
      id: 'huge-in-json',
      title: 'reads and writes huge numbers as JSON',
      ends: ANY_END,
      code: python`
        import json
        l = json.loads("[" + "9" * 300_000 + ", 1e" + "9" * 1000 + "]")
        s = json.dumps(l)
      `,
    },
    {
      id: 'huge-arguments',
      title: 'uses huge numbers where small ones are meant',
      ends: COMPLETES,
      code: python`
        import math, time
        big = 10 ** 400
        for act in (
            lambda: [1] * -big, lambda: "x"[big], lambda: range(big)[3], lambda: chr(big),
            lambda: bytes([big]), lambda: math.sqrt(big), lambda: 1 << -big, lambda: 2 ** -big,
            lambda: round(1.5, big), lambda: "x".center(-big) if hasattr("x", "center") else 1,
            lambda: [].insert(big, 1), lambda: [].pop(big), lambda: int("1", big), lambda: "%c" % big,
            lambda: time.localtime(big), lambda: "x".split("x", big), lambda: pow(2, -1, big),
        ):
            try:
                act()
            except (OverflowError, ValueError, IndexError, TypeError, ZeroDivisionError,
                    MemoryError, OSError) as error:
                pass
      `,
    },
    {
      id: 'digits-forever',
      title: 'writes powers of two, each twice as long as the last',
      ends: REFUSED,
      code: python`
        n = 2
        while True:
            n = n * n
            s = str(n)
      `,
    },
  ],
};
