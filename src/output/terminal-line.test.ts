import { describe, expect, it } from 'vitest';
import { showControls, TerminalLine } from './terminal-line';

describe('a line of output', () => {
  it('settles at its line feed, whichever way it came in', () => {
    const line = new TerminalLine();
    expect(line.write('one')).toEqual({ settled: '', open: 'one' });
    expect(line.write(' more\ntw')).toEqual({ settled: 'one more\n', open: 'tw' });
  });

  it('is overwritten after a carriage return', () => {
    const line = new TerminalLine();
    line.write('progress 10 %');
    expect(line.write('\rprogress 20 %').open).toBe('progress 20 %');
    expect(line.write('\rdone').open).toBe('doneress 20 %');
  });

  it('reads a carriage return before a line feed as part of the line’s end', () => {
    expect(new TerminalLine().write('a\r\nb').settled).toBe('a\n');
  });

  it('goes back by one at a backspace', () => {
    expect(new TerminalLine().write('ab\bc').open).toBe('ac');
  });

  it('shows escapes as pictures', () => {
    expect(showControls('\u001b[31mred\u0000\u007f\u009b')).toBe('␛[31mred␀␡\ufffd');
    expect(showControls('a\tb\n')).toBe('a\tb\n');
  });
});
