import { describe, expect, it } from 'vitest';
import { NO_FIGURES, type Outcome, type PythonException } from '../protocol/outcome';
import { lineInFile, toAnnouncement, toWords } from './outcome-words';
import { toMark } from './run-mark';

const figures = { ...NO_FIGURES, timeMs: 120 };

function exception(type: string, message = ''): PythonException {
  const frames = [
    { file: 'Cell 2', line: 3, block: '<module>' },
    { file: 'Cell 1', line: 9, block: 'f' },
  ];
  return { type, message, frames, traceback: '' };
}

describe('an outcome in words', () => {
  it('names the line of the cell that was run, not of the one it called', () => {
    const outcome: Outcome = {
      kind: 'raised',
      exception: exception('ValueError'),
      exit: null,
      figures,
    };
    expect(toWords(outcome, 'Cell 2').status).toBe('ValueError on line 3');
    expect(lineInFile(outcome.exception, 'Cell 7')).toBeNull();
  });

  it('says calmly that a program has ended itself', () => {
    const outcome: Outcome = {
      kind: 'raised',
      exception: exception('SystemExit', '3'),
      exit: 3,
      figures,
    };
    const words = toWords(outcome, 'Cell 2');
    expect(words.tone).toBe('calm');
    expect(words.detail).toContain('sys.exit(3)');
    expect(words.detail).toContain('variables are kept');
    expect(toMark({ kind: 'ended', outcome }, 'Cell 2')).toBeNull();
  });

  it('says which limit was reached, its value, and what became of the variables', () => {
    const outcome: Outcome = {
      kind: 'limited',
      limit: { name: 'time', value: 20_000 },
      session: 'lost',
      exception: null,
      figures,
    };
    const words = toWords(outcome, 'Cell 2');
    expect(words.status).toBe('Time limit of 20 seconds reached');
    expect(words.detail).toContain('variables of all cells are gone');
  });

  it('marks the line a stopped program was at without calling it an error', () => {
    const outcome: Outcome = {
      kind: 'stopped',
      session: 'kept',
      exception: exception('KeyboardInterrupt'),
      figures,
    };
    expect(toMark({ kind: 'ended', outcome }, 'Cell 2')).toMatchObject({
      line: 3,
      tone: 'stopped',
    });
  });

  it('announces time, lines and the beginning of the output', () => {
    const outcome: Outcome = { kind: 'completed', repr: '42', figures };
    expect(toAnnouncement(outcome, 'Cell 2', { lines: 1, text: 'hello\n' })).toBe(
      'Cell 2 finished in 0.1 seconds, 1 line of output: hello. Out: 42',
    );
  });

  it('announces an error with its line', () => {
    const outcome: Outcome = {
      kind: 'raised',
      exception: exception('NameError', "name 'x' isn't defined"),
      exit: null,
      figures,
    };
    expect(toAnnouncement(outcome, 'Cell 2', { lines: 0, text: '' })).toBe(
      "Cell 2: NameError on line 3. name 'x' isn't defined",
    );
  });
});
