import { describe, expect, it } from 'vitest';
import { parsePythonFile, toPythonFile } from './python-file';

describe('a notebook as a Python file', () => {
  it('comes back with its cells and texts', () => {
    const cells = [
      { kind: 'markdown', text: '# Title\n\n- a point' },
      { kind: 'code', text: 'def f():\n\n    return 1' },
      { kind: 'code', text: '# a comment\nf()' },
    ] as const;
    const { cells: read } = parsePythonFile(toPythonFile(cells));
    expect(read.map(({ kind, text }) => ({ kind, text }))).toEqual(cells);
  });

  it('is Python that runs as a whole', () => {
    expect(toPythonFile([{ kind: 'markdown', text: 'a\n\nb' }])).toBe(
      '# %% [markdown]\n# a\n#\n# b\n',
    );
  });

  it('is one cell where there are no markers', () => {
    expect(parsePythonFile('print(1)\r\nprint(2)\r\n').cells).toEqual([
      { kind: 'code', number: 1, text: 'print(1)\nprint(2)' },
    ]);
  });

  it('keeps what stands before the first marker', () => {
    const { cells, nextNumber } = parsePythonFile('import math\n# %% title\nmath.pi\n');
    expect(cells.map((cell) => cell.text)).toEqual(['import math', 'math.pi']);
    expect(nextNumber).toBe(3);
  });

  it('is one empty cell where the file is empty', () => {
    expect(parsePythonFile('')).toEqual({
      nextNumber: 2,
      cells: [{ kind: 'code', number: 1, text: '' }],
    });
  });
});
