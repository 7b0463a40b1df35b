import { describe, expect, it, vi } from 'vitest';
import { countLogLines, createOutputLog, joinPieces, logText } from './output-log';

describe('the output of a cell', () => {
  it('tells of each change until nobody listens', () => {
    const log = createOutputLog();
    const listener = vi.fn();
    const stop = log.subscribe(listener);
    log.append([{ stream: 'stdout', text: 'a' }]);
    log.clear();
    stop();
    log.append([{ stream: 'stdout', text: 'b' }]);
    expect(listener).toHaveBeenCalledTimes(2);
    expect(logText(log.pieces)).toBe('b');
  });

  it('changes its epoch when it is cleared', () => {
    const log = createOutputLog([{ stream: 'stdout', text: 'a' }]);
    const { epoch } = log;
    log.clear();
    expect(log.epoch).not.toBe(epoch);
  });

  it('counts an open line, and lines that are not shown', () => {
    expect(countLogLines([{ stream: 'stdout', text: 'a\nb' }])).toBe(2);
    expect(countLogLines([{ stream: 'stdout', text: 'a\n' }])).toBe(1);
    expect(countLogLines([{ stream: 'gap', bytes: 9, lines: 3 }])).toBe(3);
    expect(countLogLines([])).toBe(0);
  });

  it('counts nothing that was typed as printed', () => {
    expect(
      countLogLines([
        { stream: 'stdout', text: 'a? ' },
        { stream: 'stdin', text: '1\n' },
        { stream: 'stdout', text: 'b\n' },
      ]),
    ).toBe(1);
  });

  it('joins neighbours of one stream only', () => {
    const joined = joinPieces([
      { stream: 'stdout', text: 'a' },
      { stream: 'stdout', text: 'b' },
      { stream: 'stderr', text: 'c' },
    ]);
    expect(joined).toEqual([
      { stream: 'stdout', text: 'ab' },
      { stream: 'stderr', text: 'c' },
    ]);
  });
});
