import type { Frame, PythonException } from './outcome';

const FRAME = /^ {2}File "(.*)", line (\d+)(?:, column (\d+))?(?:, in (.*))?$/;
const COLUMN = /^( {2}File ".*", line \d+), column \d+$/;
/** Stands before each of several exceptions, and then the number of its lines. */
const PART = '\x1e';

/**
 * Reads a traceback as the engine prints it: a heading, a line for each frame,
 * then the exception's type and message, which may hold any text.
 *
 * Where an exception came of others they stand before it, and it alone is read. Frames end at
 * the first line that is none, so that a message cannot forge one.
 */
export function parseTraceback(traceback: string): PythonException {
  const { earlier, lines } = lastPart(traceback.replace(/\n$/, '').split('\n'));
  let at = lines[0] === 'Traceback (most recent call last):' ? 1 : 0;
  const frames: Frame[] = [];
  for (; at < lines.length; at++) {
    const match = FRAME.exec(lines[at] ?? '');
    if (!match) break;
    const place = { file: match[1] ?? '', line: Number(match[2]), block: match[4] ?? null };
    frames.push(match[3] === undefined ? place : { ...place, column: Number(match[3]) });
  }
  // MicroPython ends an empty message with the colon that CPython leaves out.
  const last = lines
    .slice(at)
    .join('\n')
    .replace(/^([^\s:]+): $/, '$1');
  const colon = last.indexOf(': ');
  const shown = [...collapseLines(earlier), ...collapseLines(lines.slice(0, at))];
  return {
    type: colon < 0 ? last : last.slice(0, colon),
    message: colon < 0 ? '' : last.slice(colon + 2),
    frames: collapse(frames, (frame) => `${frame.file}\0${frame.line}\0${frame.block}`),
    traceback: `${[...shown.map((line) => line.replace(COLUMN, '$1')), last].join('\n')}\n`,
  };
}

/** The lines of the exception that ended the run, and those of what led to it. */
function lastPart(lines: readonly string[]): { earlier: string[]; lines: readonly string[] } {
  const earlier: string[] = [];
  let rest = lines;
  for (;;) {
    const head = rest[0] ?? '';
    if (!head.startsWith(PART)) return { earlier, lines: rest };
    const end = 1 + Number(head.slice(PART.length));
    if (end >= rest.length) return { earlier, lines: rest.slice(1) };
    earlier.push(...rest.slice(1, end));
    rest = rest.slice(end);
  }
}

/** How many of the same frame in a row are shown, as in CPython. */
const SHOWN_REPEATS = 3;

/** Leaves out what repeats more than {@link SHOWN_REPEATS} times in a row. */
function collapse<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  let repeats = 0;
  return items.filter((item, index) => {
    const previous = items[index - 1];
    repeats = previous !== undefined && keyOf(item) === keyOf(previous) ? repeats + 1 : 0;
    return repeats < SHOWN_REPEATS;
  });
}

/** The same for printed frames, with CPython's remark in place of what is left out. */
function collapseLines(lines: readonly string[]): readonly string[] {
  const shown: string[] = [];
  let repeats = 0;
  const remark = () => {
    const hidden = repeats - SHOWN_REPEATS + 1;
    if (hidden <= 0) return;
    shown.push(`  [Previous line repeated ${hidden} more time${hidden > 1 ? 's' : ''}]`);
  };
  lines.forEach((line, index) => {
    if (index > 0 && line === lines[index - 1]) {
      repeats++;
    } else {
      remark();
      repeats = 0;
    }
    if (repeats < SHOWN_REPEATS) shown.push(line);
  });
  remark();
  return shown;
}
