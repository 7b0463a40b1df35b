const STEP = 4;

/** The white space a new line begins with, after the text before the cursor. */
export function indentAfter(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  if (/:\s*(?:#.*)?$/.test(line)) return indent + ' '.repeat(STEP);
  if (/^\s*(?:return|break|continue|pass|raise)\b[^([{]*$/.test(line))
    return indent.slice(0, -STEP);
  return indent;
}

/** The white space to take away to move the cursor's line one step left; null when there is none. */
export function outdentedLine(
  text: string,
  cursor: number,
): { readonly from: number; readonly to: number } | null {
  const from = text.lastIndexOf('\n', cursor - 1) + 1;
  const width = /^(?: {1,4}|\t)/.exec(text.slice(from, from + STEP))?.[0].length ?? 0;
  return width === 0 ? null : { from, to: from + width };
}
