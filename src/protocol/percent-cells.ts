/** A part of a file in the percent format. */
export interface PercentCell {
  readonly kind: 'code' | 'markdown';
  readonly source: string;
}

const MARKER = /^# ?%%(.*)$/;

/**
 * Splits a Python file at its `# %%` lines, as Jupytext's percent format and
 * the editors that know it do. Text before the first marker is a cell of its
 * own, unless it is blank. Markdown cells stand in comments.
 */
export function splitCells(text: string): readonly PercentCell[] {
  const cells: { kind: PercentCell['kind']; lines: string[] }[] = [{ kind: 'code', lines: [] }];
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const marker = MARKER.exec(line);
    if (marker) cells.push({ kind: isMarkdown(marker[1] ?? '') ? 'markdown' : 'code', lines: [] });
    else cells.at(-1)?.lines.push(line);
  }
  return cells
    .map(({ kind, lines }) => ({
      kind,
      // Blank lines at the start stay: they count in tracebacks.
      source: (kind === 'markdown' ? lines.map(uncomment) : lines).join('\n').trimEnd(),
    }))
    .filter(({ source }, index) => index > 0 || source.trim() !== '');
}

/** Writes cells as a Python file that {@link splitCells} reads again. */
export function joinCells(cells: readonly PercentCell[]): string {
  return cells
    .map(({ kind, source }) =>
      kind === 'markdown'
        ? `# %% [markdown]\n${source.split('\n').map(comment).join('\n')}\n`
        : `# %%\n${source}\n`,
    )
    .join('\n');
}

function isMarkdown(heading: string): boolean {
  return /\[(markdown|md)\]/.test(heading);
}

function comment(line: string): string {
  return line === '' ? '#' : `# ${line}`;
}

function uncomment(line: string): string {
  return line.replace(/^# ?/, '');
}
