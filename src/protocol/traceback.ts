import type { Frame, PythonException } from './outcome';

const FRAME = /^ {2}File "(.*)", line (\d+)(?:, in (.*))?$/;

/**
 * Reads a traceback as MicroPython prints it: a heading, a line for each frame,
 * then the exception's type and message, which may hold any text.
 *
 * Frames end at the first line that is none, so that a message cannot forge one.
 */
export function parseTraceback(traceback: string): PythonException {
  const lines = traceback.replace(/\n$/, '').split('\n');
  let at = lines[0] === 'Traceback (most recent call last):' ? 1 : 0;
  const frames: Frame[] = [];
  for (; at < lines.length; at++) {
    const match = FRAME.exec(lines[at] ?? '');
    if (!match) break;
    frames.push({ file: match[1] ?? '', line: Number(match[2]), block: match[3] ?? null });
  }
  const last = lines.slice(at).join('\n');
  const colon = last.indexOf(': ');
  const type = colon < 0 ? last.replace(/:$/, '') : last.slice(0, colon);
  return { type, message: colon < 0 ? '' : last.slice(colon + 2), frames, traceback };
}
