import { beforeEach, describe, expect, it } from 'vitest';
import { createStop, TestPython } from './harness';

let python: TestPython;

beforeEach(async () => {
  python = await TestPython.start();
});

const replOf = (code: string) => {
  const { outcome } = python.run(code);
  return outcome.kind === 'completed' ? outcome.repr : outcome;
};

describe('the last expression', () => {
  it.each([
    ['1 + 1', '2'],
    ["'a' + 'b'", "'ab'"],
    ['3.5', '3.5'],
    ['"only a string"', "'only a string'"],
    ['x = 5\nx', '5'],
    ['x = 1; x + 1', '2'],
    ['1, 2', '(1, 2)'],
    ['# a comment\n[1,\n 2]\n# another', '[1, 2]'],
    ['lambda: 0\n7', '7'],
    ['not 1', 'False'],
    ['(yield_ := 3)', '3'],
  ])('of %j is echoed as its repr', (code, repr) => {
    expect(replOf(code)).toBe(repr);
  });

  it.each([
    'None',
    'x = 1',
    'print("a")',
    '',
    '   \n# nothing\n',
    'if True:\n    5',
    'import os',
    'pass',
  ])('of %j is not echoed', (code) => {
    expect(replOf(code)).toBeNull();
  });

  it('leaves no name behind', () => {
    const before = python.print('print(sorted(globals()))');
    python.run('12345');
    expect(python.print('print(sorted(globals()))')).toBe(before);
  });

  it('may raise in its own repr', () => {
    const code = 'class Bad:\n    def __repr__(self):\n        return 1 / 0\nBad()';
    expect(python.run(code).outcome).toMatchObject({
      kind: 'raised',
      exception: { type: 'ZeroDivisionError' },
    });
  });
});

describe('a session', () => {
  it('keeps variables, functions, classes and imports from cell to cell', () => {
    python.print('import math\nx = 2\ndef double(n): return n * x\nclass A:\n    y = 7');
    expect(python.print('print(double(4), A().y, math.floor(2.5))')).toBe('8 7 2\n');
  });

  it('keeps them after an exception, a limit and a Stop', () => {
    python.print('kept = [1]');
    python.run('kept.append(2)\n1 / 0');
    python.run('kept.append(3)\nwhile True: pass', { limits: { timeMs: 50 } });
    python.run('kept.append(4)\nwhile True: pass', { isStopRequested: createStop() });
    expect(python.print('print(kept)')).toBe('[1, 2, 3, 4]\n');
  });

  it('names the cells in a traceback that crosses them', () => {
    python.run('def area(r):\n    return 3 * r * q', { cell: 'Cell 1' });
    const { outcome } = python.run('\narea(2)', { cell: 'Cell 2' });
    expect(outcome).toMatchObject({
      kind: 'raised',
      exception: {
        type: 'NameError',
        frames: [
          { file: 'Cell 2', line: 2, block: '<module>' },
          { file: 'Cell 1', line: 2, block: 'area' },
        ],
      },
    });
  });

  it('names cell and line of a syntax error', () => {
    expect(python.run('x = 1\ny = = 2', { cell: 'Cell 7' }).outcome).toMatchObject({
      kind: 'raised',
      exception: { type: 'SyntaxError', frames: [{ file: 'Cell 7', line: 2, block: null }] },
    });
  });

  it('imports a module that was written as a file', () => {
    python.interpreter.writeFile(
      'helper.py',
      new TextEncoder().encode('def hi():\n    return "hi"\n'),
    );
    expect(python.print('import helper\nprint(helper.hi())')).toBe('hi\n');
  });
});

describe('compile', () => {
  it('finds a syntax error and runs nothing', () => {
    expect(python.interpreter.compile('Cell 1', 'print("no")')).toBeNull();
    expect(python.interpreter.compile('Cell 1', 'for x in')).toMatchObject({ type: 'SyntaxError' });
    expect(python.interpreter.compile('Cell 1', 'defined = 1')).toBeNull();
    expect(python.raise('defined')).toContain('NameError');
  });
});

describe('complete', () => {
  it('offers variables and builtins', () => {
    python.print('prime = 2');
    expect(python.interpreter.complete('pri')).toEqual(['prime', 'print']);
  });

  it('offers attributes of modules, classes and objects, inherited ones too', () => {
    python.print(
      'import math\nclass A:\n    def area(self): pass\nclass B(A):\n    def __init__(self): self.apple = 1\nb = B()',
    );
    expect(python.interpreter.complete('math.sq')).toEqual(['sqrt']);
    expect(python.interpreter.complete('b.a')).toEqual(['apple', 'area']);
    expect(python.interpreter.complete('"x"')).toEqual([]);
  });

  it('offers nothing for what is not there', () => {
    expect(python.interpreter.complete('nothing.x')).toEqual([]);
    expect(python.interpreter.complete('')).not.toEqual([]);
  });

  it('runs no code of the program', () => {
    python.print(
      'class Trap:\n    def __getattr__(self, name):\n        print("ran")\n        while True: pass\ntrap = Trap()',
    );
    expect(python.interpreter.complete('trap.x.y')).toEqual([]);
    expect(python.print('print("after")')).toBe('after\n');
  });
});

describe('files', () => {
  it('are written and read from both sides', () => {
    const bytes = new Uint8Array([0, 255, 10, 13]);
    python.interpreter.writeFile('data.bin', bytes);
    expect(python.print('print(open("data.bin", "rb").read())')).toBe("b'\\x00\\xff\\n\\r'\n");
    python.print('with open("out.txt", "w") as f:\n    f.write("héllo")');
    expect(new TextDecoder().decode(python.interpreter.readFile('out.txt'))).toBe('héllo');
    expect(() => python.interpreter.readFile('none.txt')).toThrow('none.txt could not be read');
  });

  it('behave as files do', () => {
    const code = `
import os
os.mkdir('d')
with open('d/a.txt', 'w') as f:
    f.write('one\\ntwo\\n')
with open('d/a.txt', 'a') as f:
    f.write('three')
print([line.strip() for line in open('d/a.txt')])
with open('d/a.txt', 'r+') as f:
    f.seek(4)
    f.write('TWO')
    f.seek(0)
    print(f.read().split())
os.rename('d/a.txt', 'd/b.txt')
print(os.listdir('d'), os.stat('d/b.txt')[6])
os.chdir('d')
print(os.getcwd(), open('b.txt').readline())
os.chdir('..')
for name in ('d', 'none'):
    try:
        os.remove(name)
    except OSError as e:
        print(e.errno)
os.remove('d/b.txt')
os.rmdir('d')
print(os.listdir())
f = open('c', 'w')
f.close()
try:
    f.write('x')
except ValueError as e:
    print(e)
`;
    expect(python.print(code)).toBe(
      "['one', 'two', 'three']\n['one', 'TWO', 'three']\n['b.txt'] 13\n/d one\n\n21\n2\n[]\n" +
        'I/O operation on closed file.\n',
    );
  });
});
