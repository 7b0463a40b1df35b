/** Pixels; `editor.css` and the tokens say the same. */
export const LINE_HEIGHT = 21;
export const PADDING = 10;
/** An editor taller than this scrolls inside: it draws all the lines it shows. */
export const MAX_LINES = 60;

export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** The height an editor needs for a text. */
export function textHeight(text: string): number {
  return Math.min(countLines(text), MAX_LINES) * LINE_HEIGHT + 2 * PADDING;
}
