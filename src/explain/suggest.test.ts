import { describe, expect, it } from 'vitest';
import { distance, suggest } from './suggest';

describe('the distance of two words', () => {
  it.each([
    ['', '', 0],
    ['print', 'print', 0],
    ['prnt', 'print', 1],
    ['pritn', 'print', 1],
    ['printt', 'print', 1],
    ['prant', 'print', 1],
    ['whlie', 'while', 1],
    ['abc', '', 3],
  ])('of %s and %s is %s', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
    expect(distance(b, a)).toBe(expected);
  });
});

describe('a suggestion', () => {
  const names = ['score', 'name', 'first_name', 'i', 'x', 'total', 'print'];

  it.each([
    ['scroe', 'score'],
    ['Score', 'score'],
    ['firstName', 'first_name'],
    ['totle', null],
    ['totl', 'total'],
    ['X', 'x'],
    ['j', null],
    ['hello', null],
    ['', null],
    ['a'.repeat(1_000), null],
  ])('for %s is %s', (wrong, right) => {
    expect(suggest(wrong, names)).toBe(right);
  });

  it('looks at a bounded number of names', () => {
    function* endless() {
      for (let serial = 0; ; serial++) yield `name${serial}`;
    }
    expect(suggest('nothing', endless())).toBeNull();
  });
});
