import { describe, expect, it } from 'vitest';
import { LIMIT_UNITS, type LimitName } from '../protocol/limits';
import { NO_FIGURES, type Outcome, type PythonException } from '../protocol/outcome';
import { explain } from './explain';
import { type ExplainContext, NO_NAMES } from './explanation';
import { fetchNames } from './known-names';
import { toPlainText } from './rich';
import { ENGLISH, say } from './texts/texts';

const figures = NO_FIGURES;

function exception(type: string, message: string, file = 'Cell 1', line = 1): PythonException {
  const frames = [{ file, line, block: '<module>' }];
  return { type, message, frames, traceback: `${type}: ${message}\n` };
}

function raised(error: PythonException, exit: number | null = null): Outcome {
  return { kind: 'raised', exception: error, exit, figures };
}

function context(sources: Readonly<Record<string, string>>): ExplainContext {
  return { file: 'Cell 1', sources, known: NO_NAMES };
}

describe('an outcome', () => {
  it('that completed needs no explanation', () => {
    expect(explain({ kind: 'completed', repr: null, figures }, context({}))).toBeNull();
  });

  it.each(Object.keys(LIMIT_UNITS) as readonly LimitName[])('of the limit %s is told', (name) => {
    const limit = { name, value: 1_000 };
    const outcome: Outcome = { kind: 'limited', limit, session: 'kept', exception: null, figures };
    expect(explain(outcome, context({}))?.what.key).toBe(`limit-${name}`);
  });

  it('that was stopped, crashed or ended itself is told', () => {
    const stopped: Outcome = { kind: 'stopped', session: 'kept', exception: null, figures };
    const crashed: Outcome = { kind: 'crashed', message: 'x', session: 'lost', figures };
    const exited = raised(exception('SystemExit', '3'), 3);
    const keys = [stopped, crashed, exited].map((one) => explain(one, context({}))?.what.key);
    expect(keys).toEqual(['stopped', 'crashed', 'exited']);
  });

  it('of an unknown exception is told in its own words', () => {
    const found = explain(raised(exception('StrangeError', 'so strange')), context({}));
    expect(found?.what.key).toBe('something-raised');
    expect(found && toPlainText(say(ENGLISH, found.what))).toContain('so strange');
  });

  it('points at the cell that failed, not at the one that was run', () => {
    const error: PythonException = {
      ...exception('ZeroDivisionError', 'division by zero', 'Cell 2', 1),
      frames: [
        { file: 'Cell 2', line: 1, block: '<module>' },
        { file: 'Cell 1', line: 2, block: 'half' },
      ],
    };
    const sources = { 'Cell 1': 'def half(x):\n    return x / 0', 'Cell 2': 'half(3)' };
    expect(explain(raised(error), context(sources))?.place).toMatchObject({
      file: 'Cell 1',
      line: 2,
      columns: { from: 12, to: 17 },
    });
  });

  it('points at the line that called a module', () => {
    const error: PythonException = {
      ...exception('TypeError', 'odd'),
      frames: [
        { file: 'Cell 1', line: 1, block: '<module>' },
        { file: '/lib/statistics.py', line: 80, block: 'mean' },
      ],
    };
    expect(explain(raised(error), context({ 'Cell 1': 'mean(x)' }))?.place?.line).toBe(1);
  });

  it('names the cell that was not run', () => {
    const sources = { 'Cell 1': 'speed = 3', 'Cell 2': 'print(speed)' };
    const error = exception('NameError', "name 'speed' isn't defined", 'Cell 2');
    const found = explain(raised(error), context(sources));
    expect(found?.what).toEqual({
      key: 'name-in-cell',
      parameters: { name: 'speed', cell: 'Cell 1' },
    });
  });
});

describe('a hostile program', () => {
  it.each([
    ['one long line of names', `x = [${'a, '.repeat(60_000)}]`],
    ['many lines that give values', 'a = a\n'.repeat(30_000)],
    ['many functions', 'def a(a): a\n'.repeat(15_000)],
    ['too much text', 'a\n'.repeat(1_000_000)],
  ])(
    'of %s is told of within its time',
    (_, code) => {
      const startedMs = performance.now();
      for (const error of [
        exception('NameError', "name 'a' isn't defined"),
        exception('UnboundLocalError', "local variable 'a' referenced before assignment"),
        exception('TypeError', "unsupported operand type(s) for +: 'int' and 'str'"),
        exception('KeyError', "'a'"),
        exception('SyntaxError', 'invalid syntax'),
      ]) {
        expect(explain(raised(error), context({ 'Cell 1': code }))).not.toBeNull();
      }
      expect(performance.now() - startedMs).toBeLessThan(30_000);
    },
    60_000,
  );
});

describe('the names of a session', () => {
  const session = (asked: string[]) => ({
    variables: async () => [{ name: 'text', type: 'str', repr: "'a'", length: 1 }],
    complete: async (prefix: string) => {
      asked.push(prefix);
      return ['upper', 'lower'];
    },
    files: { list: async () => [{ path: '/a.txt', size: 3, changed: 1, isReadonly: false }] },
  });

  it('are asked for as far as the exception needs them', async () => {
    const asked: string[] = [];
    const error = exception('AttributeError', "'str' object has no attribute 'uper'");
    const sources = { 'Cell 1': 'text.uper()' };
    const known = await fetchNames(raised(error), sources, session(asked));
    expect(asked).toEqual(['str.', 'text.']);
    expect(known.attributes).toEqual({ str: ['upper', 'lower'], text: ['upper', 'lower'] });
  });

  it('are the files where one is missing', async () => {
    const error = exception('FileNotFoundError', "[Errno 2] No such file or directory: 'b.txt'");
    const known = await fetchNames(raised(error), {}, session([]));
    expect(known.files).toEqual(['/a.txt']);
  });

  it('are not asked for where the text alone matters', async () => {
    const asked: string[] = [];
    const outcome = raised(exception('SyntaxError', 'invalid syntax'));
    expect(await fetchNames(outcome, {}, session(asked))).toEqual(NO_NAMES);
    expect(asked).toEqual([]);
  });
});
