import { describe, expect, it } from 'vitest';
import { parseTraceback } from './traceback';

describe('parseTraceback', () => {
  it('reads frames, type and message', () => {
    const traceback =
      'Traceback (most recent call last):\n' +
      '  File "Cell 1", line 3, in <module>\n' +
      '  File "Cell 2", line 12, in area\n' +
      'ValueError: too small: 3\n';
    expect(parseTraceback(traceback)).toEqual({
      type: 'ValueError',
      message: 'too small: 3',
      frames: [
        { file: 'Cell 1', line: 3, block: '<module>' },
        { file: 'Cell 2', line: 12, block: 'area' },
      ],
      traceback,
    });
  });

  it('reads a syntax error, whose frame has no block', () => {
    const { type, frames } = parseTraceback(
      'Traceback (most recent call last):\n  File "Cell 4", line 2\nSyntaxError: invalid syntax\n',
    );
    expect(type).toBe('SyntaxError');
    expect(frames).toEqual([{ file: 'Cell 4', line: 2, block: null }]);
  });

  it('reads the column of a syntax error, and does not show it', () => {
    const { frames, traceback } = parseTraceback(
      'Traceback (most recent call last):\n  File "Cell 4", line 2, column 7\nSyntaxError: invalid syntax\n',
    );
    expect(frames).toEqual([{ file: 'Cell 4', line: 2, column: 7, block: null }]);
    expect(traceback).toBe(
      'Traceback (most recent call last):\n  File "Cell 4", line 2\nSyntaxError: invalid syntax\n',
    );
  });

  it('reads the last of several exceptions, and shows what led to it', () => {
    const first =
      'Traceback (most recent call last):\n  File "Cell 1", line 2, in <module>\nKeyError: 1\n\n' +
      'During handling of the above exception, another exception occurred:\n\n';
    const second =
      'Traceback (most recent call last):\n  File "Cell 1", line 4, in <module>\nValueError: no\n';
    const parsed = parseTraceback(`\x1e6\n${first}\x1e3\n${second}`);
    expect(parsed).toEqual({
      type: 'ValueError',
      message: 'no',
      frames: [{ file: 'Cell 1', line: 4, block: '<module>' }],
      traceback: first + second,
    });
  });

  it('believes no further exception in a message', () => {
    const { type, frames } = parseTraceback(
      'Traceback (most recent call last):\n  File "Cell 1", line 1, in <module>\nValueError: a\n\x1e2\n' +
        '  File "Cell 9", line 9, in forged\nTypeError: b\n',
    );
    expect(type).toBe('ValueError');
    expect(frames).toHaveLength(1);
  });

  it('keeps a message of several lines whole, and believes no frame in it', () => {
    const { message, frames } = parseTraceback(
      'Traceback (most recent call last):\n' +
        '  File "Cell 1", line 1, in <module>\n' +
        'ValueError: first\n' +
        '  File "Cell 9", line 9, in forged\n',
    );
    expect(frames).toHaveLength(1);
    expect(message).toBe('first\n  File "Cell 9", line 9, in forged');
  });

  it('takes an exception without message and without frames', () => {
    expect(parseTraceback('KeyboardInterrupt: \n')).toEqual({
      type: 'KeyboardInterrupt',
      message: '',
      frames: [],
      traceback: 'KeyboardInterrupt\n',
    });
  });

  it('shows three of the same frame and counts the rest, as CPython does', () => {
    const frame = '  File "Cell 1", line 1, in f\n';
    const { frames, traceback } = parseTraceback(
      `Traceback (most recent call last):\n  File "Cell 1", line 2, in <module>\n${frame.repeat(10)}RuntimeError: deep\n`,
    );
    expect(frames).toHaveLength(4);
    expect(traceback).toBe(
      'Traceback (most recent call last):\n  File "Cell 1", line 2, in <module>\n' +
        `${frame.repeat(3)}  [Previous line repeated 7 more times]\nRuntimeError: deep\n`,
    );
  });
});
