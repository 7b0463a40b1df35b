import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MISTAKES } from '../corpus/all-mistakes';
import { toPlainText } from '../rich';
import { Source } from '../source';
import { ENGLISH, say } from '../texts/texts';
import { explainSyntax, findSyntax } from './explain-syntax';

/** Programs that run in CPython. */
function programs(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const VALID = [...programs('wasm-build/tests/corpus'), ...programs('e2e/programs')];

function explainAt(code: string, line: number) {
  const frames = [{ file: 'Cell 1', line, block: null }];
  const error = { type: 'SyntaxError', message: 'invalid syntax', frames, traceback: '' };
  return explainSyntax(new Source('Cell 1', code), error);
}

describe('the pass over a program', () => {
  it('finds nothing in programs that compile', () => {
    expect(VALID.length).toBeGreaterThan(5);
    for (const path of VALID) {
      const source = new Source(path, readFileSync(path, 'utf8'));
      expect(findSyntax(source, Infinity, true), path).toBeNull();
    }
  });

  it.each([
    'x = {\n    "a": 1,\n}\nif x in {\n    1,\n}:\n    pass\n',
    'async def f():\n    async for a in b:\n        pass\n    else:\n        pass\n',
    'print(f\'{"{}"} {x!r:>{width}} {{}}\')\n',
    'f = lambda a, /: a\ndef g(a, /, b, *, c=1, **d): return a\n',
    'x: dict[str, int] = {}\nprint(*x, **x)\nmatch = 3\nprint(match)\n',
    'if x:\n\ty = 1\n\tz = 2\n',
    'x = not y\nz = -1 if x else +2\nw = x if y else z\na = b = c\n',
    'print("a" "b"\n      "c")\nx = 1; y = 2\ntry: pass\nfinally: pass\n',
    'class A: x = 1\nx = y[1:2, ::3]\ndel x[0], y\nraise A from None\n',
    'for i, (a, b) in enumerate(c): print(i); continue\n',
    'print = 3\nexec("x")\ntype = 5\nmy_let = 1\nvar = 2\n',
    'with open("a") as f, open("b") as g:\n    pass\n',
    '@decorator\ndef f() -> int: ...\n',
  ])('finds nothing in %j', (code) => {
    expect(findSyntax(new Source('Cell 1', code), Infinity, true)).toBeNull();
  });

  it('says something to any text, at a line that there is', () => {
    for (const { program } of Object.values(MISTAKES).flat()) {
      const code = program.replaceAll(/[«»]/g, '');
      for (let end = 0; end <= code.length; end += 3) {
        const part = code.slice(0, end);
        const lines = part.split('\n').length;
        for (const line of [1, lines + 1]) {
          const { what, place } = explainAt(part, line);
          expect(toPlainText(say(ENGLISH, what))).not.toBe('');
          expect(place?.line).toBeGreaterThanOrEqual(1);
          expect(place?.line).toBeLessThanOrEqual(lines + 1);
        }
      }
    }
  }, 60_000);

  it('looks at what is deep and what is long within its time', () => {
    const deep = `${'('.repeat(20_000)}`;
    const long = `x = [${'1, '.repeat(50_000)}`;
    const wide = `if ${'x = '.repeat(800)}1:\n    pass\n`;
    const startedMs = performance.now();
    expect(explainAt(deep, 1).what.key).toBe('bracket-open');
    expect(explainAt(long, 1).what.key).toBe('bracket-open');
    expect(explainAt(wide, 1).what.key).toBe('equals-single');
    expect(performance.now() - startedMs).toBeLessThan(30_000);
  }, 60_000);
});
