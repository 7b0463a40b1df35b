import { ANY_END, CUT, type ProgramGroup, python, REFUSED } from '../program';

/** One operation of Python that takes very long, or asks for very much, in the engine's own code. */
export const NATIVE_LOOPS: ProgramGroup = {
  id: 'native-loops',
  title: 'Loops and demands in native code',
  programs: [
    {
      id: 'huge-power',
      title: 'raises a number to a huge power',
      ends: REFUSED,
      isShort: true,
      code: python`
        n = 10 ** 10 ** 8
      `,
    },
    {
      id: 'power-in-function',
      title: 'asks pow for a number of many millions of digits',
      ends: REFUSED,
      code: python`
        n = pow(3, 3 ** 17)
      `,
    },
    {
      id: 'modular-power',
      title: 'raises to a power modulo a number, both of thousands of digits',
      ends: ANY_END,
      code: python`
        n = pow(3, 10 ** 8000, 10 ** 8000 + 7)
      `,
    },
    {
      id: 'product-of-giants',
      title: 'multiplies numbers of a million digits',
      ends: ANY_END,
      code: python`
        n = (1 << 8_000_000) - 1
        n = n * n
      `,
    },
    {
      id: 'division-of-giants',
      title: 'divides numbers of a million digits',
      ends: ANY_END,
      code: python`
        n = divmod((1 << 8_000_000) - 1, (1 << 4_000_000) - 3)
      `,
    },
    {
      id: 'huge-shift',
      title: 'shifts a bit out of all memory',
      ends: REFUSED,
      code: python`
        n = 1 << 10 ** 10
      `,
    },
    {
      id: 'factorial',
      title: 'multiplies all numbers up to a million',
      ends: REFUSED,
      code: python`
        import math
        n = math.factorial(10 ** 6)
      `,
    },
    {
      id: 'huge-string',
      title: 'repeats a string a thousand million times',
      ends: REFUSED,
      code: python`
        s = "x" * 10 ** 9
      `,
    },
    {
      id: 'huge-bytes',
      title: 'repeats bytes past the size of the address space',
      ends: REFUSED,
      isShort: true,
      code: python`
        b = b"1234" * (2 ** 30 + 1)
      `,
    },
    {
      id: 'huge-list',
      title: 'repeats a list past the size of the address space',
      ends: REFUSED,
      code: python`
        l = [0, 1, 2, 3] * (2 ** 30 + 1)
      `,
    },
    {
      id: 'huge-tuple',
      title: 'repeats a tuple many million times',
      ends: REFUSED,
      code: python`
        t = (None,) * 10 ** 8
      `,
    },
    {
      id: 'huge-bytearray',
      title: 'asks for two gigabytes at once',
      ends: REFUSED,
      code: python`
        b = bytearray(2 ** 31 - 1)
      `,
    },
    {
      id: 'huge-list-of-range',
      title: 'makes a list of a thousand million numbers',
      ends: REFUSED,
      code: python`
        l = list(range(10 ** 9))
      `,
    },
    {
      id: 'sum-of-range',
      title: 'sums a million million numbers',
      ends: CUT,
      isShort: true,
      code: python`
        n = sum(range(10 ** 9))
        n = sum(range(10 ** 12))
      `,
    },
    {
      id: 'max-of-range',
      title: 'looks for the largest of a thousand million numbers',
      ends: CUT,
      code: python`
        n = max(iter(range(10 ** 9)))
      `,
    },
    {
      id: 'search-in-iterator',
      title: 'looks for a number that is not among a thousand million',
      ends: CUT,
      code: python`
        found = -1 in iter(range(10 ** 9))
      `,
    },
    {
      id: 'search-in-pairs',
      title: 'compares the pairs of two endless streams',
      ends: CUT,
      code: python`
        n = sum(a * b for a, b in zip(range(10 ** 9), range(10 ** 9)))
      `,
    },
    {
      id: 'star-arguments',
      title: 'calls a function with a hundred million arguments',
      ends: REFUSED,
      code: python`
        print(*range(10 ** 8))
      `,
    },
    {
      id: 'slow-sort-key',
      title: 'sorts with a key that takes long',
      ends: CUT,
      code: python`
        def key(n):
            for _ in range(10_000):
                n = (n * 31 + 7) % 1000
            return n

        l = sorted(range(100_000), key=key)
      `,
    },
    {
      id: 'sort-of-many',
      title: 'sorts a list over and over',
      ends: CUT,
      code: python`
        l = [n * 7919 % 100_003 for n in range(50_000)]
        while True:
            l.sort()
            l.sort(reverse=True)
      `,
    },
    {
      id: 'regex-nested-plus',
      title: 'matches (a+)+b against a row of a',
      ends: ANY_END,
      isShort: true,
      code: python`
        import re
        found = re.match("(a+)+b", "a" * 40)
      `,
    },
    {
      id: 'regex-alternatives',
      title: 'matches (a|a)*b against a row of a',
      ends: ANY_END,
      code: python`
        import re
        found = re.match("(a|a)*b", "a" * 40)
      `,
    },
    {
      id: 'regex-optional',
      title: 'matches thirty optional letters before the same thirty',
      ends: ANY_END,
      code: python`
        import re
        found = re.match("a?" * 30 + "a" * 30 + "$", "a" * 30 + "b")
      `,
    },
    {
      id: 'regex-empty-loop',
      title: 'repeats what matches nothing',
      ends: ANY_END,
      code: python`
        import re
        found = re.match("(a*)*(b*)*c", "a" * 30 + "b" * 30)
      `,
    },
    {
      id: 'regex-long-text',
      title: 'searches a long text with a pattern that starts everywhere',
      ends: ANY_END,
      code: python`
        import re
        found = re.search("x*x*x*y", "x" * 5_000)
      `,
    },
    {
      id: 'regex-substitute',
      title: 'substitutes each letter by a long text',
      ends: REFUSED,
      code: python`
        import re
        s = re.sub("a", "b" * 10_000, "a" * 10_000)
      `,
    },
    {
      id: 'replace-blow-up',
      title: 'replaces each letter by a hundred thousand',
      ends: REFUSED,
      code: python`
        s = ("a" * 100_000).replace("a", "b" * 100_000)
      `,
    },
    {
      id: 'join-blow-up',
      title: 'joins many strings with a long one between',
      ends: REFUSED,
      code: python`
        s = ("-" * 1_000_000).join("abcdefgh" * 1000)
      `,
    },
    {
      id: 'find-worst-case',
      title: 'looks for a long text that is almost there, everywhere',
      ends: ANY_END,
      code: python`
        n = ("a" * 2_000_000).find("a" * 500_000 + "b")
      `,
    },
    {
      id: 'count-worst-case',
      title: 'counts a long text that is almost there, everywhere',
      ends: ANY_END,
      code: python`
        n = ("a" * 2_000_000).count("a" * 500_000 + "b")
      `,
    },
    {
      id: 'split-into-millions',
      title: 'splits a text into millions',
      ends: REFUSED,
      code: python`
        l = (" a" * 4_000_000).split(" ")
      `,
    },
    {
      id: 'format-width',
      title: 'formats a number a thousand million places wide',
      ends: REFUSED,
      code: python`
        s = "{:>1000000000}".format(1)
      `,
    },
    {
      id: 'percent-width',
      title: 'formats a number with a precision of a thousand million',
      ends: REFUSED,
      code: python`
        s = "%.*f" % (1_000_000_000, 1.5)
        s = "%1000000000d" % 1
      `,
    },
    {
      id: 'shared-repr',
      title: 'shows a list that is small and very long to write',
      ends: REFUSED,
      code: python`
        l = [0]
        for _ in range(60):
            l = [l, l]
        s = repr(l)
      `,
    },
    {
      id: 'shared-compare',
      title: 'compares two small lists that are very long to compare',
      ends: CUT,
      isShort: true,
      code: python`
        a, b = [0], [0]
        for _ in range(60):
            a, b = [a, a], [b, b]
        same = a == b
      `,
    },
    {
      id: 'shared-order',
      title: 'orders two small tuples that are very long to order',
      ends: CUT,
      code: python`
        a, b = (0,), (0,)
        for _ in range(60):
            a, b = (a, a), (b, b)
        less = a < b
      `,
    },
    {
      id: 'shared-hash',
      title: 'hashes a small tuple that is very long to hash',
      ends: CUT,
      code: python`
        t = (0,)
        for _ in range(60):
            t = (t, t)
        n = hash(t)
      `,
    },
    {
      id: 'shared-json',
      title: 'writes a small list as very long JSON',
      ends: REFUSED,
      code: python`
        import json
        l = [0]
        for _ in range(60):
            l = {"a": l, "b": l}
        s = json.dumps(l)
      `,
    },
    {
      id: 'colliding-keys',
      title: 'fills a dict with keys of one hash',
      ends: ANY_END,
      code: python`
        class Same:
            def __hash__(self):
                return 1

        d = {Same(): n for n in range(20_000)}
      `,
    },
    {
      id: 'insert-at-front',
      title: 'pushes a long list along, one by one',
      ends: CUT,
      code: python`
        l = list(range(200_000))
        while True:
            l.insert(0, l.pop())
      `,
    },
    {
      id: 'hash-of-much',
      title: 'hashes megabytes over and over',
      ends: CUT,
      code: python`
        import hashlib
        data = bytes(1_000_000)
        h = hashlib.sha256()
        while True:
            h.update(data)
      `,
    },
    {
      id: 'reversed-text',
      title: 'turns megabytes of text around in one loop',
      ends: CUT,
      code: python`
        s = "abcdefgh" * 100_000
        while True:
            s = "".join(reversed(s))
      `,
    },
  ],
};
