import { beforeEach, describe, expect, it } from 'vitest';
import { createStop, TestPython } from './harness';

const MIB = 1024 * 1024;

let python: TestPython;

beforeEach(async () => {
  python = await TestPython.start({ heapBytes: 32 * MIB });
  python.print('import re\nkept = "here"');
});

/** How a run ends that steps bound: native work between two polls must not hide from them. */
function endOf(code: string): string {
  const { outcome } = python.run(code, { limits: { steps: 3_000_000 } });
  if (outcome.kind === 'limited') return outcome.limit.name;
  return outcome.kind === 'raised' ? (outcome.exception?.type ?? '') : outcome.kind;
}

describe('a regular expression that explodes ends by the limit of steps', () => {
  it.each([
    ['nested quantifiers', 're.match("(a+)+$", "a" * 60 + "b")'],
    ['alternatives that overlap', 're.match("(a|a|aa)+$", "a" * 60 + "b")'],
    ['nested lazy quantifiers', 're.match("(a+?)+?$", "a" * 60 + "b")'],
    ['groups that repeat groups', 're.match("((a*)*)*$", "a" * 40 + "b")'],
    ['counted nested repeats', 're.match("((a{1,9}){1,9}){1,9}b", "a" * 60)'],
    ['a backreference bomb', 're.match(r"(a*)(a*)(a*)(a*)(a*)(a*)\\1\\2\\3\\4\\5\\6b", "a" * 300)'],
    ['a look ahead in a loop', 're.match("(?:(?=(a+))a)*b", "a" * 20000)'],
    ['a quadratic search', 're.search("a*b", "a" * 200000)'],
    ['a lazy quadratic search', 're.search("a.*?b", "a" * 200000)'],
    ['a set in a quadratic search', 're.search("[ab]*c", "ab" * 100000)'],
    ['cases of many characters', 're.search("(?i)[xyz]*!", "XyZ" * 70000)'],
  ])('%s', (_, code) => {
    expect(endOf(code)).toBe('steps');
    expect(python.print('print(kept)')).toBe('here\n');
  });
});

describe('a regular expression that is large ends, and the session goes on', () => {
  it.each([
    ['huge counted repeats', 're.match("(a{1000}){1000}", "a" * 999_999)'],
    ['an empty loop', 're.match("(a*)*b", "a" * 20)'],
    ['an empty loop that must turn often', 're.match("(?:){100000}b", "")'],
    ['an empty loop that must turn for ever', 're.match("(?:){4000000000}b", "")'],
    ['10,000 nested groups', 're.compile("(" * 10_000 + ")" * 10_000)'],
    ['a million nested groups', 're.compile("(?:" * 1_000_000)'],
    ['100,000 groups beside each other', 're.match("()" * 100_000, "").groups()'],
    ['a look behind of a large width', 're.search("(?<=a{1000000})b", "a" * 999_999 + "b")'],
    ['a long pattern', 're.match("a" * 1_000_000 + "b", "a" * 1_000_001)'],
    ['many alternatives', 're.search("|".join("x%d" % i for i in range(20000)), "y" * 1000)'],
    [
      'a long set',
      're.search("[" + "".join(chr(i) for i in range(300, 20000, 2)) + "]", "ab" * 1000)',
    ],
    ['a deep stack', 're.match("(?:a|b|(c))*d", "ab" * 1_000_000)'],
    ['a replacement that grows', 're.sub("a", "b" * 100_000, "a" * 100_000)'],
    ['a template that grows', 're.sub("(a+)", r"\\1" * 1000, "a" * 100_000)'],
    ['splits into very many', 're.split("", "a" * 1_000_000)'],
  ])('%s', (_, code) => {
    expect(['completed', 'steps', 'heap', 'MemoryError', 'recursion']).toContain(endOf(code));
    expect(python.print('print(kept)')).toBe('here\n');
  });
});

it('is stopped while a regular expression explodes, and keeps the variables', () => {
  const { outcome } = python.run('text = "a" * 100 + "b"\nre.match("(a+)+$", text)', {
    isStopRequested: createStop(),
  });
  expect(outcome.kind).toBe('stopped');
  expect(python.print('print(kept, len(text))')).toBe('here 101\n');
});

it('asks the host often enough whatever the regular expression does', () => {
  let last = performance.now();
  let longest = 0;
  const isStopRequested = (): boolean => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    return false;
  };
  const texts = [
    're.search("a*b", "a" * 300_000)',
    're.search("(?s).*x", "a" * 1_000_000)',
    're.findall("(?<=a{1000})b", "a" * 1_000_000)',
    're.match("(a|b)*c", "ab" * 100_000)',
  ];
  for (const code of texts) {
    last = performance.now();
    python.run(code, { limits: { timeMs: 300 }, isStopRequested });
  }
  expect(longest).toBeLessThan(1000);
});

describe('what a function that replaces does', () => {
  it('may match with the same pattern, purge and collect', () => {
    const code = `
import gc
p = re.compile("(a)(b)?")
def f(m):
    re.purge()
    gc.collect()
    return p.sub("<>", "xab") + m[1]
print(p.sub(f, "ab a"))
`;
    expect(python.print(code)).toBe('x<>a x<>a\n');
  });

  it('does not change what is matched, though the subject is changed', () => {
    const code = `
data = bytearray(b"abcabc" * 100)
def f(m):
    data[:] = b"z" * 5
    return b"-"
print(re.sub(b"b", f, data) == b"a-ca-c" * 100, len(data))
`;
    expect(python.print(code)).toBe('True 5\n');
  });

  it('may raise, and the next match is as ever', () => {
    const code = `
def f(m): raise KeyError(m.group())
try:
    re.sub("a", f, "banana")
except KeyError as e:
    print(e.args)
print(re.sub("a", "o", "banana"))
`;
    expect(python.print(code)).toBe("('a',)\nbonono\n");
  });
});

it('takes no object of another type for its own', () => {
  const code = `
for call in (lambda: re.Pattern.match(1, "a"), lambda: re.Match.group("a"), lambda: re.Pattern.sub("a", "b", "c")):
    try:
        call()
    except TypeError:
        print("TypeError")
index = re.compile("(?P<a>x)").groupindex
index["a"] = 10 ** 6
print(re.match("(?P<a>x)", "x").groupdict())
`;
  expect(python.print(code)).toBe("TypeError\nTypeError\nTypeError\n{'a': 'x'}\n");
});

it('keeps a found match and an iterator through a collection', () => {
  python.print(
    'found = re.match("(a)(b)?", "ab")\nlater = re.finditer("a", "banana")\nnext(later)',
  );
  expect(python.print('import gc\ngc.collect()\nprint(found.groups(), next(later).span())')).toBe(
    "('a', 'b') (3, 4)\n",
  );
});
