import { describe, expect, it } from 'vitest';
import { NO_FIGURES } from '../protocol/outcome';
import { type NotebookDocument, parseDocument, serializeDocument } from './document';
import { raisedAt } from './fake-session';

const DOCUMENT: NotebookDocument = {
  nextNumber: 8,
  cells: [
    { kind: 'markdown', text: '# Hello' },
    {
      kind: 'code',
      number: 7,
      text: 'print(1)',
      run: {
        state: { kind: 'ended', outcome: { kind: 'completed', repr: '1', figures: NO_FIGURES } },
        pieces: [
          { stream: 'stdout', text: '1\n' },
          { stream: 'stdin', text: 'typed\n' },
          { stream: 'gap', bytes: 3, lines: 1 },
        ],
      },
    },
    {
      kind: 'code',
      number: 2,
      text: 'x',
      run: { state: { kind: 'ended', outcome: raisedAt('Cell 2', 1) }, pieces: [] },
    },
  ],
};

function withChange(change: (value: Record<string, unknown>) => void): string {
  const value = JSON.parse(serializeDocument(DOCUMENT)) as Record<string, unknown>;
  change(value);
  return JSON.stringify(value);
}

describe('a saved notebook', () => {
  it('comes back as it was', () => {
    expect(parseDocument(serializeDocument(DOCUMENT))).toEqual({
      kind: 'parsed',
      document: DOCUMENT,
    });
  });

  it.each([
    ['nothing like JSON', 'not JSON'],
    ['[]', 'not a notebook'],
    ['{"format":"cloche-notebook","version":2}', 'version 2'],
    ['{"format":"cloche-notebook","version":1}', 'no list of cells'],
    ['{"format":"cloche-notebook","version":1,"cells":[{"kind":"code"}]}', 'part 1'],
  ])('is refused with a reason: %s', (text, reason) => {
    expect(parseDocument(text)).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringContaining(reason) as string,
    });
  });

  it('never lets two cells have one number', () => {
    const text = withChange((value) => {
      value.cells = [
        { kind: 'code', number: 1, text: '' },
        { kind: 'code', number: 1, text: '' },
      ];
    });
    expect(parseDocument(text).kind).toBe('unreadable');
  });

  it('never gives a number again, whatever was saved', () => {
    const text = withChange((value) => {
      value.nextNumber = 3;
    });
    expect(parseDocument(text)).toMatchObject({ document: { nextNumber: 8 } });
  });

  it('keeps the text of a cell whose result does not read', () => {
    const text = withChange((value) => {
      value.cells = [{ kind: 'code', number: 1, text: 'x', run: { state: { kind: 'ended' } } }];
    });
    expect(parseDocument(text)).toMatchObject({
      kind: 'parsed',
      document: { cells: [{ kind: 'code', number: 1, text: 'x' }] },
    });
  });
});
