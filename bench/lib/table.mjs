/** Lays out rows of cells: the first column to the left, numbers to the right. */
export function layOut(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .join('  ');
  const [head, ...body] = rows.map(line);
  return [head, '─'.repeat(head.length), ...body].join('\n');
}
