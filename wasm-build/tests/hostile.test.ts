import { beforeEach, describe, expect, it } from 'vitest';
import { TestPython } from './harness';

let python: TestPython;

beforeEach(async () => {
  python = await TestPython.start({ heapBytes: 4 * 1024 * 1024 });
  python.print('kept = "here"');
});

describe('after a program that', () => {
  it.each([
    ['leaves', 'import sys\nsys.exit()', 'SystemExit'],
    ['leaves with a number', 'import sys\nsys.exit(3)', 'SystemExit'],
    ['raises BaseException', 'raise BaseException("deep")', 'BaseException'],
    ['raises GeneratorExit', 'raise GeneratorExit', 'GeneratorExit'],
    ['raises a class of its own', 'class Odd(BaseException): pass\nraise Odd', 'Odd'],
    [
      'raises an exception whose str raises',
      'class E(Exception):\n    def __str__(self): raise E()\nraise E',
      'E',
    ],
    ['recurses for ever', 'def f(): f()\nf()', 'RecursionError'],
    [
      'recurses in repr',
      'l = []\nl.append(l)\nd = [l]\nfor _ in range(5000): d = [d]\nprint(d)',
      'RecursionError',
    ],
    ['hoards', 'l = []\nwhile True: l.append(bytearray(1000))', 'MemoryError'],
    [
      'resumes a generator within itself',
      'def g():\n    yield next(h)\nh = g()\nnext(h)',
      'ValueError',
    ],
    [
      'divides by zero in a finally',
      'try:\n    raise KeyError(1)\nfinally:\n    1 / 0',
      'ZeroDivisionError',
    ],
  ])('%s, the next cell runs and the variables are there', (_, code, type) => {
    expect(python.raise(code).split(':')[0]).toBe(type);
    for (const name of ['l', 'd', 'h']) python.run(`${name} = None`);
    expect(python.print('print(kept)')).toBe('here\n');
  });

  it.each([
    [
      'deletes builtins',
      'import builtins\nfor name in ("print", "len", "Exception"):\n    try:\n        delattr(builtins, name)\n    except Exception:\n        pass',
    ],
    ['overwrites builtins', 'import builtins\nbuiltins.len = None\nprint = None\ndel print'],
    ['deletes __builtins__', 'try:\n    del __builtins__\nexcept NameError:\n    pass'],
    ['empties globals()', 'def f(g, k):\n    g.clear()\n    g["kept"] = k\nf(globals(), kept)'],
    ['overwrites the name of its module', '__name__ = None'],
    ['closes the standard streams', 'import sys\nsys.stdout.close()\nsys.stdin.close()'],
    ['deletes modules', 'import sys\nsys.modules.clear()'],
    ['empties the module path', 'import sys\nsys.path.clear()'],
    ['sets the traceback limit', 'import sys\nsys.tracebacklimit = 0'],
    ['writes no UTF-8', 'import sys\nsys.stdout.buffer.write(b"\\xff\\xfe\\x80")'],
    ['turns the collector off', 'import gc\ngc.disable()\ngc.threshold(1)\ngc.threshold(-1)'],
    ['locks the heap', 'import micropython\nmicropython.heap_lock()\nmicropython.heap_lock()'],
    ['changes optimisation', 'import micropython\nmicropython.opt_level(3)'],
    ['unmounts the files', 'import vfs\nvfs.umount("/")'],
    ['disables interrupts', 'import micropython\nmicropython.kbd_intr(-1)'],
  ])('%s, the next cell runs and the variables are there', (_, code) => {
    python.run(code);
    expect(python.print('import sys\nprint(kept)')).toBe('here\n');
  });

  it.each([
    '"".join(["b" * 65536] * 65536)',
    '",".join(["b" * 65535] * 65536)',
    'b"".join([bytes(65536)] * 65536)',
    '("a" * 65536).replace("a", "b" * 65536)',
    '("a" * 65536).replace("", "b" * 65536)',
    '"1234" * 2**30',
    '(1,) * (2**30 - 1)',
    '(1, 2, 3, 4) * 2**28',
    'b"1234" * 2**30',
  ])('makes a text whose length is past 32 bits: %s', (code) => {
    const python = TestPython.startNow({ heapBytes: 64 * 1024 * 1024 });
    python.print('kept = "here"');
    expect(python.raise(code)).toContain('MemoryError');
    expect(python.print('print(kept)')).toBe('here\n');
  });

  it.each(['_io.IOBase', '_io.BufferedWriter', 'os.mount', 'micropython.RingIO'])(
    'finds no %s in C, which trusts what Python returns or takes sizes it cannot bear',
    (name) => {
      const [module = ''] = name.split('.');
      expect(python.raise(`import ${module}\n${name}`)).toContain('AttributeError');
    },
  );

  it('centres a text in less than nothing', () => {
    expect(python.print('print("a".center(-1) + "b".center(0))')).toBe('ab\n');
  });

  it('renames its modules to no text, the variables are listed', () => {
    python.print('import sys\nsys.modules\nopen("m.py", "w").write("")\nimport m\nm.__name__ = 5');
    expect(python.interpreter.variables().find(({ name }) => name === 'm')?.repr).toBe('<module>');
    expect(python.print('print(kept)')).toBe('here\n');
  });

  it('makes constants that take long to fold, compiling alone gives up', () => {
    const from = performance.now();
    expect(python.interpreter.compile('c', 'x = 7**9000000')).toBeNull();
    expect(performance.now() - from).toBeLessThan(10_000);
  });

  it('makes paths without end, it is told', () => {
    const code = 'import os\nwhile True:\n    os.mkdir("d" * 200)\n    os.chdir("d" * 200)';
    expect(python.raise(code)).toContain('OSError: [Errno 36]');
    expect(python.interpreter.listFiles()).toHaveLength(20);
  });

  it.each([
    ['open("a\\ud800b", "w")', 'OSError'],
    ['open(b"\\xc0\\x80", "w")', 'OSError'],
    ['open(b"\\xff", "w")', 'UnicodeError'],
    ['import os\nopen("ok", "w").close()\nos.rename("ok", "\\udfff")', 'OSError'],
    ['import os\nos.mkdir("\\udc80")', 'OSError'],
  ])('gives a file a name that is no text (%s), it is told', (code, type) => {
    expect(python.raise(code)).toContain(type);
    expect(python.interpreter.listFiles().filter(({ path }) => path.includes('\ufffd'))).toEqual(
      [],
    );
  });

  it('puts text between characters and not into them', () => {
    expect(python.print('print("aé€".replace("", "-"), b"ab".replace(b"", b"-"))')).toBe(
      "-a-é-€- b'-a-b-'\n",
    );
  });

  it.each([
    ['the key empties', 'l.sort(key=lambda x: l.clear() or 0)'],
    ['the key lengthens', 'l.sort(key=lambda x: l.append(1) or 0)'],
    [
      'a comparison empties',
      'class E:\n    def __lt__(self, other):\n        l.clear()\n        return True\nl[:] = [E() for _ in range(9)]\nl.sort()',
    ],
  ])('sorts a list that %s', (_, code) => {
    // As CPython has it.
    expect(python.raise(`l = list(range(20))\n${code}`)).toBe(
      'ValueError: list modified during sort',
    );
  });

  it('tells a deep directory by its name', () => {
    const code =
      'import os\nfor _ in range(900):\n    os.mkdir("d")\n    os.chdir("d")\nprint(len(os.getcwd()))';
    expect(python.print(code)).toBe('1800\n');
  });

  it('does not take a name for another when there are very many', () => {
    const lines = Array.from({ length: 66_000 }, (_, i) => `x${i} = ${i}`);
    const { outcome } = python.run(`${lines.join('\n')}\nprint(x7)`);
    expect(outcome).toMatchObject({
      kind: 'raised',
      exception: { type: expect.stringMatching(/RuntimeError|MemoryError/) },
    });
  });

  it('cannot give a cell a value that it does not have', () => {
    const { outcome } = python.run('globals()["<echo>"] = 42\nx = 1');
    expect(outcome).toMatchObject({ kind: 'completed', repr: null });
  });

  it('does not take the collector or the line numbers along to the next cell', () => {
    python.run('import gc, micropython\nmicropython.opt_level(3)\ngc.threshold(1)');
    expect(python.run('\n\n1 / 0').outcome).toMatchObject({
      kind: 'raised',
      exception: { frames: [{ line: 3 }] },
    });
  });

  it('compiles a long list of numbers in a moment', () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => `${i}.5`).join(', ');
    const { outcome } = python.run(`x = [${numbers}]`);
    expect(outcome.kind).toBe('completed');
    expect(outcome.figures.timeMs).toBeLessThan(3_000);
  });

  it('keeps a lock on the interrupt, Stop still ends the next run', () => {
    python.run('import micropython\nmicropython.kbd_intr(-1)');
    expect(python.run('while True: pass', { isStopRequested: () => true }).outcome.kind).toBe(
      'stopped',
    );
  });
});
