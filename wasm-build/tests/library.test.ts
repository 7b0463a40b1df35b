import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createWorkerHost } from '../../src/interpreter/host';
import { Interpreter } from '../../src/interpreter/interpreter';
import { DEFAULT_RUN_LIMITS } from '../../src/protocol/limits';
import { stripSource } from '../lib/strip-source.mjs';
import { engineLibrary, engineModule, LIBRARY_PATH, MODULE_PATH, TestPython } from './harness';

const start = (library?: Uint8Array, checkpoint?: Uint8Array) =>
  new Interpreter({
    module: engineModule(),
    host: createWorkerHost(),
    ...(library ? { library } : {}),
    ...(checkpoint ? { checkpoint } : {}),
  });

describe('the library as files', () => {
  it('can be listed and read', async () => {
    const python = await TestPython.start();
    expect(python.print('import os; print("keyword.py" in os.listdir("/lib/python"))')).toBe(
      'True\n',
    );
    expect(python.print('print("abc.py" in os.listdir("/lib/python/collections"))')).toBe('True\n');
    expect(python.print('print(open("/lib/python/keyword.py").readline()[:4])')).toBe('pass\n');
    expect(python.print('print(os.listdir("/"), os.listdir())')).toBe('[] []\n');
  });

  it.each([
    'open("/lib/python/keyword.py", "w")',
    'open("/lib/python/keyword.py", "r+")',
    'open("/lib/python/new.py", "w")',
    'os.mkdir("/lib/python/new")',
    'os.remove("/lib/python/keyword.py")',
    'os.rename("/lib/python/keyword.py", "/keyword.py")',
  ])('cannot be written to: %s', async (act) => {
    const python = await TestPython.start();
    expect(python.raise(`import os\n${act}\nprint("done")`)).toContain('OSError');
    expect(python.print('import keyword; print(len(keyword.kwlist))')).toBe('35\n');
  });

  it('cannot be replaced by the host either', async () => {
    const python = await TestPython.start();
    const write = () => python.interpreter.writeFile('/lib/python/keyword.py', new Uint8Array(1));
    expect(write).toThrow();
    expect(python.interpreter.listFiles().map(({ path }) => path)).not.toContain('/lib/python');
  });

  it("gives way to the program's own modules", async () => {
    const python = await TestPython.start();
    python.interpreter.writeFile('/keyword.py', new TextEncoder().encode('mine = 1'));
    expect(python.print('import keyword; print(keyword.mine)')).toBe('1\n');
  });
});

describe('the library beside the heap', () => {
  it('is in no checkpoint, and is there again in the next instance', () => {
    const before = start(engineLibrary());
    const cell = (python: Interpreter, code: string) => {
      let text = '';
      const outcome = python.run({
        cell: 'Cell 1',
        code,
        limits: DEFAULT_RUN_LIMITS,
        isStopRequested: () => false,
        onOutput: (pieces) => {
          for (const piece of pieces) if (piece.stream === 'stdout') text += piece.text;
        },
      });
      return outcome.kind === 'completed' ? text : JSON.stringify(outcome);
    };
    const { length } = before.checkpoint();
    expect(
      cell(before, 'import collections\nf = open("/lib/python/keyword.py")\nf.readline()'),
    ).toBe('');
    const checkpoint = before.checkpoint();
    expect(checkpoint.length - length).toBeLessThan(100_000);
    expect(Buffer.from(checkpoint).includes('CLOCHELB')).toBe(false);
    const after = start(engineLibrary(), checkpoint);
    expect(cell(after, 'import keyword\nprint(keyword.iskeyword("if"), len(f.read()) > 100)')).toBe(
      'True True\n',
    );
  });

  it('is not missed by a program that imports nothing', () => {
    expect(() => start()).not.toThrow();
  });

  it('is refused when another build made it', () => {
    const other = engineLibrary().slice();
    other.set(new TextEncoder().encode('0'.repeat(64)), 16);
    expect(() => start(other)).toThrow('another build');
  });

  it('is refused when it is not whole', () => {
    expect(() => start(engineLibrary().subarray(0, 5000))).toThrow('incomplete');
    expect(() => start(new Uint8Array(200))).toThrow('incomplete');
  });
});

describe('modules that cannot be here', () => {
  it.each(['numpy', 'tkinter', 'threading', 'requests'])(
    'says why there is no %s',
    async (name) => {
      const python = await TestPython.start();
      expect(python.raise(`import ${name}`)).toContain(`Error: ${name} is not here: `);
      expect(python.print(`try:\n  import ${name}.x\nexcept ImportError: print("caught")`)).toBe(
        'caught\n',
      );
    },
  );
});

describe('stripped sources', () => {
  it('keep their lines and their literals', () => {
    const source = [
      '"""About it."""',
      'x = "# no comment"  # one',
      'def f():',
      '    """What it does.',
      '',
      '    More.',
      '    """',
      "    return '''a",
      "      b'''",
    ].join('\n');
    expect(stripSource(source)).toBe(
      [
        'pass',
        'x = "# no comment"',
        'def f():',
        ' pass',
        '',
        '',
        '',
        " return '''a",
        "      b'''",
        '',
      ].join('\n'),
    );
  });
});

describe('the size', () => {
  it('is at most 350 KB in brotli with the module', () => {
    const [module, library] = [MODULE_PATH, LIBRARY_PATH].map(
      (path) => brotliCompressSync(readFileSync(path)).length,
    );
    process.stdout.write(`library.bin: ${library} bytes in brotli\n`);
    expect((module ?? 0) + (library ?? 0)).toBeLessThanOrEqual(350_000);
  });
});
