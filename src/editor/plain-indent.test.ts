import { describe, expect, it } from 'vitest';
import { indentAfter, outdentedLine } from './plain-indent';

describe('indenting without Monaco', () => {
  it('keeps the indent of the line', () => {
    expect(indentAfter('a\n    b')).toBe('    ');
  });

  it('goes one step in after a colon, a comment behind it or not', () => {
    expect(indentAfter('if x:')).toBe('    ');
    expect(indentAfter('  for y in z:  # all')).toBe('      ');
  });

  it('goes one step out after a return', () => {
    expect(indentAfter('def f():\n    return 1')).toBe('');
  });

  it('takes away one step at most', () => {
    expect(outdentedLine('a\n      b', 8)).toEqual({ from: 2, to: 6 });
    expect(outdentedLine('a', 1)).toBeNull();
  });
});
