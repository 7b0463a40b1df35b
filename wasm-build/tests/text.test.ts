import { beforeEach, describe, expect, it } from 'vitest';
import { TestPython } from './harness';

let python: TestPython;

beforeEach(async () => {
  python = await TestPython.start();
});

describe('text that a program makes too long', () => {
  it.each([
    ['padded', '"x".ljust(2**30 - 1)', 'MemoryError'],
    ['formatted', 'format(1, "99999999")', 'MemoryError'],
    ['formatted by far', 'format(1, "1000000000")', 'ValueError'],
    ['of digits', '"%.*f" % (99999999, 1.5)', 'MemoryError'],
    ['of tabs', '("\\t" * 100).expandtabs(2**29)', 'MemoryError'],
    ['of replacements', '("a" * 100000).replace("", "b" * 100000)', 'MemoryError'],
    ['translated', '("a" * 100000).translate({97: "x" * 100000})', 'MemoryError'],
    ['of bytes', '(1).to_bytes(2**30 - 1, "big")', 'MemoryError'],
    ['repeated', '"é" * 2**40', 'OverflowError'],
  ])('ends in an exception: %s', (_, code, type) => {
    expect(
      python.print(`try: ${code}\nexcept Exception as e: print(type(e).__name__)`).trim(),
    ).toBe(type);
  });
});

describe('a bytearray that is changed while it is used', () => {
  const change = 'class C:\n  def __repr__(self): b.clear(); b.extend(bytes(5000)); return "r"\n';

  it('is formatted as it was', () => {
    expect(python.print(`${change}b = bytearray(b"%r, %r!")\nprint(b % (C(), C()))`)).toBe(
      "bytearray(b'r, r!')\n",
    );
  });

  it('leaves a view of it what it saw', () => {
    const code =
      'b = bytearray(b"hello")\nv = memoryview(b)\nb.extend(bytes(5000))\nl = [bytes(n) for n in range(999)]\nprint(bytes(v))';
    expect(python.print(code)).toBe("b'hello'\n");
  });

  it('may be put into itself', () => {
    const code = 'b = bytearray(range(9))\nb[2:5] = b\nb.extend(b)\nb += b\nprint(len(b), sum(b))';
    expect(python.print(code)).toBe('60 252\n');
  });
});

describe('an f-string', () => {
  it('that stands in itself a thousand times is refused, and the next runs', () => {
    const code =
      'try: eval("f\'{" * 1000 + "1" + "}\'" * 1000)\nexcept (RecursionError, SyntaxError): print("refused")';
    expect(python.print(code)).toBe('refused\n');
    expect(python.print('x = 1\nprint(f"{f\'{x}\'}")')).toBe('1\n');
  });

  it('says the line of an expression that is wrong', () => {
    const { outcome } = python.run('x = f"""\n{1}\n{1 / 0}\n"""\n');
    expect(outcome).toMatchObject({ kind: 'raised' });
    expect(JSON.stringify(outcome)).toMatch(/"line":3/);
  });
});

describe('the same bytes behind several texts', () => {
  it('keep what each of them says, through collections', () => {
    const code =
      'import gc\na = "x" * 300\nb = a + "1"\nc = b + "2"\nd = a + "3"\nfor _ in range(3):\n  gc.collect()\n  e = c + "4"\n' +
      'print(a[-1], b[-1], c[-2:], d[-1], e[-3:], len(a), open.__name__ if False else "")\nfor n in range(2000): c += "é"\nprint(len(c), c[302], c[-1])';
    expect(python.print(code)).toBe('x 1 12 3 124 300 \n2302 é é\n');
  });

  it('are a name to the end of the text alone', () => {
    const code =
      'a = "/" + "f" * 120 + "/" * 150 + "g"\nb = a + "h"\ntry: open(a)\nexcept OSError as e: print("no file")\nprint(len(a))';
    expect(python.print(code)).toBe('no file\n272\n');
  });
});
