import { joinCells, splitCells } from '../protocol/percent-cells';
import type { Cell } from './cell';
import type { DocumentCell, NotebookDocument } from './document';

/** A notebook as one Python file in the percent format, as Spyder, VS Code and Jupytext read it. */
export function toPythonFile(cells: readonly Pick<Cell, 'kind' | 'text'>[]): string {
  return joinCells(cells.map(({ kind, text }) => ({ kind, source: text.trimEnd() })));
}

/** Reads a Python file, with or without markers: without any it is one cell. */
export function parsePythonFile(text: string): NotebookDocument {
  let number = 0;
  const cells = splitCells(text).map(({ kind, source }): DocumentCell => {
    const body = source.replace(/^\n+/, '');
    if (kind === 'markdown') return { kind, text: body };
    number += 1;
    return { kind, number, text: body };
  });
  if (cells.length === 0) cells.push({ kind: 'code', number: 1, text: '' });
  return { nextNumber: Math.max(number + 1, 2), cells };
}
