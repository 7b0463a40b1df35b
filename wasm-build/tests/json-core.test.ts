import { expect, it } from 'vitest';
import { TestPython } from './harness';

/** Python that calls the core as the module json would. */
const CALLS = `
import _json
def refuse(o):
    raise TypeError("Object of type %s is not JSON serializable" % type(o).__name__)
def dumps(o, default=refuse, ascii=True, nan=True, skip=False, sort=False, indent=None, item=", ", key=": "):
    return _json.encode(o, default, ascii, nan, skip, sort, indent, item, key)
def fail(message, place):
    raise ValueError("%s (char %d)" % (message, place))
def loads(text, strict=True, hook=None, pairs=None, real=None, whole=None, constant=None):
    return _json.decode(text, 0, fail, strict, hook, pairs, real, whole, constant)
def said(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)
`;

// What json.dumps and json.loads of CPython 3.11 give.
it.each([
  [
    'dumps([1, -2.5, None, True, "x", (), {}, 2**70])',
    '[1, -2.5, null, true, "x", [], {}, 1180591620717411303424]',
  ],
  ['dumps("\\u00e9\\U0001f600\\x7f\\n\\"\\\\")', '"\\u00e9\\ud83d\\ude00\\u007f\\n\\"\\\\"'],
  ['dumps("\\u00e9", ascii=False)', '"é"'],
  ['dumps([1, [2]], indent="  ", item=",")', '[\n  1,\n  [\n    2\n  ]\n]'],
  ['dumps({"b": 1, "a": {2: 3}}, sort=True)', '{"a": {"2": 3}, "b": 1}'],
  ['dumps([{1}], default=list)', '[[1]]'],
  ['said(dumps, {1})', 'TypeError: Object of type set is not JSON serializable'],
  ['said(dumps, {(1,): 2})', 'TypeError: keys must be str, int, float, bool or None, not tuple'],
  [
    'said(dumps, float("nan"), refuse, True, False)',
    'ValueError: Out of range float values are not JSON compliant',
  ],
  ['loads("[1, 2.5e1, {\\"a\\": null}]")', "([1, 25.0, {'a': None}], 23)"],
  ['loads(\'"\\\\ud83d\\\\ude00\\\\n"\')[0] == "\\U0001f600\\n"', 'True'],
  ['loads("{\\"a\\": 1}", pairs=list)', "([('a', 1)], 8)"],
  ['said(loads, "[1,]")', 'ValueError: Expecting value (char 3)'],
  ['said(loads, "{\\"a\\" 1}")', "ValueError: Expecting ':' delimiter (char 5)"],
  ['said(loads, "[1 2]")', "ValueError: Expecting ',' delimiter (char 3)"],
  [
    'said(loads, "{1: 2}")',
    'ValueError: Expecting property name enclosed in double quotes (char 1)',
  ],
  ["said(loads, '[\"a')", 'ValueError: Unterminated string starting at (char 1)'],
  ['said(loads, "[" * 100000)', 'RecursionError: maximum recursion depth exceeded'],
])('gives what json does: %s', (code, expected) => {
  const python = TestPython.startNow();
  expect(python.print(`${CALLS}\nprint(${code})`)).toBe(`${expected}\n`);
});

it('refuses a list in itself, and bears one that its own default clears', () => {
  const python = TestPython.startNow();
  const code = `${CALLS}
x = []
x.append(x)
print(said(dumps, x))
y = [1, object(), 2]
print(dumps(y, default=lambda o: y.clear()))
d = {"a": object(), "b": 2}
print(dumps(d, default=lambda o: d.clear()))
`;
  expect(python.print(code)).toBe(
    'ValueError: Circular reference detected\n[1, null]\n{"a": null, "b": 2}\n',
  );
});
