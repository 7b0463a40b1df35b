// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { PYTHON_ID, pythonGrammar } from './python-language';

type Tokenize = (code: string) => string[];
let tokenize: Tokenize;

beforeAll(async () => {
  // Monaco asks for these as soon as it is used; jsdom does not have them.
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn() }));
  vi.stubGlobal('CSS', { escape: (name: string) => name });
  Object.assign(document, { queryCommandSupported: () => false });
  const monaco = await import('monaco-editor/editor');
  monaco.languages.register({ id: PYTHON_ID });
  monaco.languages.setMonarchTokensProvider(PYTHON_ID, pythonGrammar);
  tokenize = (code) => {
    const lines = code.split('\n');
    return monaco.editor.tokenize(code, PYTHON_ID).flatMap((tokens, index) => {
      const line = lines[index] ?? '';
      return tokens.map((token, at) => {
        const text = line.slice(token.offset, tokens[at + 1]?.offset ?? line.length);
        return `${text.trim()}:${token.type}`;
      });
    });
  };
}, 30_000);

describe('the Python grammar', () => {
  it('tells the name of a function or class from the keyword before it', () => {
    expect(tokenize('def grow(x): return None')).toEqual(
      expect.arrayContaining([
        'def:keyword.python',
        'grow:entity.function.python',
        'return:keyword.python',
        'None:constant.python',
      ]),
    );
    expect(tokenize('class Plant:')).toContain('Plant:entity.class.python');
  });

  it('knows Python 3: print is a builtin and exec no keyword', () => {
    expect(tokenize('print(exec)')).toEqual(
      expect.arrayContaining(['print:builtin.python', 'exec:builtin.python']),
    );
  });

  it('does not take an attribute for a builtin', () => {
    expect(tokenize('shop.list')).not.toContain('list:builtin.python');
  });

  it('reads numbers with underscores and in every base', () => {
    for (const number of ['1_000', '0xff', '0b1_0', '0o17', '1.5e-3', '.5', '2j'])
      expect(tokenize(number)).toEqual([`${number}:number.python`]);
  });

  it('ends a string that was never closed with its line', () => {
    expect(tokenize("a = 'oops\nif")).toContain('if:keyword.python');
  });

  it('keeps a long string open over lines and quotes', () => {
    const tokens = tokenize('"""one\n"two" if\n""" if');
    expect(tokens.filter((token) => token === 'if:keyword.python')).toHaveLength(1);
  });

  it('reads the fields of a formatted string as Python', () => {
    const tokens = tokenize("f'{len(x):>8} {{if}}' if");
    expect(tokens).toContain('len:builtin.python');
    expect(tokens.filter((token) => token === 'if:keyword.python')).toHaveLength(1);
  });

  it('marks escapes, but not in raw strings', () => {
    expect(tokenize(String.raw`'a\n'`)).toContain(String.raw`\n:string.escape.python`);
    expect(tokenize(String.raw`r'a\n'`)).not.toContain(String.raw`\n:string.escape.python`);
  });
});
