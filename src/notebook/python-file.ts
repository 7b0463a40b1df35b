import type { Cell } from './cell';
import type { DocumentCell, NotebookDocument } from './document';

const MARKER = /^# %%[ \t]*(.*)$/;

/**
 * A notebook as one Python file: `# %%` begins a cell and `# %% [markdown]` a
 * text in comments, as Spyder, VS Code and Jupytext read them.
 */
export function toPythonFile(cells: readonly Pick<Cell, 'kind' | 'text'>[]): string {
  const parts = cells.map(({ kind, text }) => {
    const body = text.replace(/\s+$/, '');
    if (kind === 'code') return `# %%\n${body}\n`;
    const comment = body.replace(/^.*$/gm, (line) => (line === '' ? '#' : `# ${line}`));
    return `# %% [markdown]\n${comment}\n`;
  });
  return parts.join('\n');
}

/** Reads a Python file, with or without markers: without any it is one cell. */
export function parsePythonFile(text: string): NotebookDocument {
  const cells: DocumentCell[] = [];
  let title: string | null = null;
  let lines: string[] = [];
  let number = 1;

  const endPart = () => {
    const body = lines.join('\n').replace(/^\n+|\s+$/g, '');
    if (title === null && body === '') return;
    if (title?.startsWith('[markdown]')) {
      cells.push({ kind: 'markdown', text: body.replace(/^#[ \t]?/gm, '') });
    } else {
      cells.push({ kind: 'code', number, text: body });
      number += 1;
    }
  };

  for (const line of text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')) {
    const marker = MARKER.exec(line);
    if (marker) {
      endPart();
      title = marker[1] ?? '';
      lines = [];
    } else {
      lines.push(line);
    }
  }
  endPart();
  if (cells.length === 0) cells.push({ kind: 'code', number: 1, text: '' });
  return { nextNumber: Math.max(number, 2), cells };
}
