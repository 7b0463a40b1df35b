import { describe, expect, it } from 'vitest';
import { joinCells, type PercentCell, splitCells } from './percent-cells';

const code = (source: string): PercentCell => ({ kind: 'code', source });
const markdown = (source: string): PercentCell => ({ kind: 'markdown', source });

describe('splitCells', () => {
  it('starts a cell at each marker', () => {
    expect(splitCells('# %%\nx = 1\n\n# %%\nx + 1\n')).toEqual([code('x = 1'), code('x + 1')]);
  });

  it.each(['# %%', '#%%', '# %% A title', '# %% [code]', '#%% {"tag": 1}'])(
    'takes %j for the marker of a code cell',
    (marker) => {
      expect(splitCells(`a\n${marker}\nb`)).toEqual([code('a'), code('b')]);
    },
  );

  it.each(['## %%', '#  %%', '# %', ' # %%', 'x = 1 # %%', '"# %%"'])(
    'takes %j for a line of the program',
    (line) => {
      expect(splitCells(`a\n${line}\nb`)).toEqual([code(`a\n${line}\nb`)]);
    },
  );

  it.each(['# %% [markdown]', '#%% [md]', '# %% A title [markdown]'])(
    'takes the comment signs off below %j',
    (marker) => {
      expect(splitCells(`${marker}\n# # Title\n#\n# - text\n#no space\n#   indented\n`)).toEqual([
        markdown('# Title\n\n- text\nno space\n  indented'),
      ]);
    },
  );

  it('makes text before the first marker a cell of its own', () => {
    expect(splitCells('import math\n# %%\nmath.pi')).toEqual([
      code('import math'),
      code('math.pi'),
    ]);
  });

  it('makes no cell of blank lines before the first marker', () => {
    expect(splitCells('\n  \n# %%\nx')).toEqual([code('x')]);
  });

  it('keeps an empty cell after a marker', () => {
    expect(splitCells('# %%\n# %%\nx\n# %%')).toEqual([code(''), code('x'), code('')]);
  });

  it('finds no cell in an empty or blank file', () => {
    expect(splitCells('')).toEqual([]);
    expect(splitCells(' \n\n')).toEqual([]);
  });

  it('takes a file without markers as one cell', () => {
    expect(splitCells('x = 1\nx\n')).toEqual([code('x = 1\nx')]);
  });

  it('reads the line ends of every system', () => {
    expect(splitCells('# %%\r\nx = 1\r\nx\r\n# %%\r\ny\r\n')).toEqual([
      code('x = 1\nx'),
      code('y'),
    ]);
    expect(splitCells('a\r# %%\rb')).toEqual([code('a'), code('b')]);
  });

  it('finds a marker behind a byte order mark', () => {
    expect(splitCells('\ufeff# %%\nx')).toEqual([code('x')]);
  });

  it('keeps blank lines at the start and in the middle, which count in tracebacks', () => {
    expect(splitCells('# %%\n\n\nx\n\ny\n\n\n# %%\n\nz')).toEqual([
      code('\n\nx\n\ny'),
      code('\nz'),
    ]);
  });
});

describe('joinCells', () => {
  it('writes markers, and Markdown as comments', () => {
    expect(joinCells([markdown('# Title\n\ntext'), code('x = 1')])).toBe(
      '# %% [markdown]\n# # Title\n#\n# text\n\n# %%\nx = 1\n',
    );
  });

  it.each<[string, readonly PercentCell[]]>([
    ['code', [code('x = 1'), code('if x:\n    print(x)\n\nx')]],
    ['Markdown', [markdown('# A\n\n- b\n  - c'), markdown('#hash\n    code')]],
    ['both', [markdown('text'), code('x'), markdown('more'), code('y')]],
    ['empty cells', [code(''), code('x'), code('')]],
    ['blank lines at the start', [code('\n\nx'), code('\ny')]],
    ['no cells', []],
  ])('writes %s that splitCells reads again', (_, cells) => {
    expect(splitCells(joinCells(cells))).toEqual(cells);
  });
});
