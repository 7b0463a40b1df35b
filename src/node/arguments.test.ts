import { describe, expect, it } from 'vitest';
import { parseArguments, UsageError } from './arguments';

describe('parseArguments', () => {
  it('reads a file and its options', () => {
    expect(parseArguments(['run', 'a.py', '--cells', '--json', '--time-ms', '500'])).toEqual({
      command: 'run',
      file: 'a.py',
      cells: true,
      json: true,
      stopOnError: false,
      timeMs: 500,
      heapBytes: null,
      steps: null,
      seed: null,
      clockMs: null,
      audit: null,
      redact: false,
      plain: false,
      language: null,
    });
  });

  it('takes help as help', () => {
    expect(parseArguments(['--help'])).toBeNull();
    expect(parseArguments(['run', '-h'])).toBeNull();
  });

  it.each([
    [[], 'say what to do'],
    [['walk'], 'no command "walk"'],
    [['run'], 'say which file'],
    [['run', 'a.py', 'b.py'], '"b.py" is one too many'],
    [['run', 'a.py', '--fast'], "Unknown option '--fast'"],
    [['run', 'a.py', '--time-ms', '-5'], '--time-ms'],
    [['run', 'a.py', '--time-ms', '1.5'], 'whole number'],
    [['run', 'a.py', '--time-ms', '0'], 'whole number from 1'],
    [['run', 'a.py', '--heap-bytes', '1000'], 'whole number from 262144'],
    [['run', 'a.py', '--heap-bytes', '1e9'], 'whole number'],
  ])('says what is wrong with %j', (argv, reason) => {
    expect(() => parseArguments(argv)).toThrow(UsageError);
    expect(() => parseArguments(argv)).toThrow(reason);
  });
});
